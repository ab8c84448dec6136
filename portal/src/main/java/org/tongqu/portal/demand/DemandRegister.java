package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Numbers;

/** Enters drafts that were checked, gives them their numbers and keeps the trail of their writing. */
@ApplicationScoped
@Transactional
public class DemandRegister {

    private static final int DIGITS = 3;

    private Demands demands;
    private Numbers numbers;
    private DemandDesk desk;
    private DemandTrail trail;

    protected DemandRegister() {} // for CDI proxies

    @Inject
    public DemandRegister(Demands demands, Numbers numbers, DemandDesk desk, DemandTrail trail) {
        this.demands = demands;
        this.numbers = numbers;
        this.desk = desk;
        this.trail = trail;
    }

    /**
     * Enters a draft into a batch.
     *
     * @param action how it came, for example {@code demand.drafted}
     */
    @SystemOnly
    public ScenarioDemand enter(DemandBatch batch, DemandDraft draft, String action) {
        String id = numbers.next("SD-" + batch.id(), DIGITS);
        ScenarioDemand demand = new ScenarioDemand(id, batch, draft, desk.username(), trail.now());
        demands.add(demand);
        trail.record(action, demand, Map.of(), "");
        return demand;
    }

    @SystemOnly
    public void rewrite(ScenarioDemand demand, DemandDraft draft) {
        Map<String, Object> before = DemandTrail.facts(demand);
        demand.rewrite(draft, trail.now());
        trail.record("demand.edited", demand, before, "");
    }

    @SystemOnly
    public void remove(ScenarioDemand demand) {
        trail.removed(demand, "");
        demands.remove(demand);
    }

    /** All demands of a batch, by number. */
    @SystemOnly
    public List<ScenarioDemand> ofBatch(String batchId) {
        return demands.ofBatch(batchId);
    }

    /** See {@link DemandTrail#once}. */
    @SystemOnly
    public String once(String operation, String key, Object request, Supplier<String> action) {
        return trail.once(operation, key, request, action);
    }
}
