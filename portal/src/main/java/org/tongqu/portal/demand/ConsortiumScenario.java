package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.security.Needs;

/** Tells a consortium how the scenario it works on has changed. */
@ApplicationScoped
@Transactional
public class ConsortiumScenario {

    private Demands demands;
    private DemandDesk desk;

    protected ConsortiumScenario() {} // for CDI proxies

    @Inject
    public ConsortiumScenario(Demands demands, DemandDesk desk) {
        this.demands = demands;
        this.desk = desk;
    }

    /** The demand to show first: one with a measured change, else the first one that the caller may read. */
    @Needs("demand.read")
    public Optional<ScenarioDemand> foremost(List<String> demandIds) {
        List<ScenarioDemand> readable =
                demands.find(demandIds).stream().filter(desk::mayRead).toList();
        return readable.stream()
                .filter(demand -> !demand.achieved().isEmpty())
                .findFirst()
                .or(() -> readable.stream().findFirst());
    }
}
