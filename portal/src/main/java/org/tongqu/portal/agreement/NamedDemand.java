package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.problem.Violations;

/** Checks the scenario demand that an agreement names: only its own people may say that data are for it. */
@Dependent
public class NamedDemand {

    private final DemandCatalogue demands;
    private final AgreementAccess access;

    @Inject
    public NamedDemand(DemandCatalogue demands, AgreementAccess access) {
        this.demands = demands;
        this.access = access;
    }

    /** Adds a violation unless the demand is published and the buyer is its organiser, publisher, winner or consortium. */
    void check(Violations violations, String demandId) {
        if (!demandId.isEmpty()) {
            violations.require(
                    demands.find(demandId).filter(this::isTheirs).isPresent(),
                    "demandId",
                    "agreement.notYourDemand",
                    demandId);
        }
    }

    private boolean isTheirs(ScenarioDemand demand) {
        String buyer = access.organisation();
        return Set.of(demand.organiserId(), demand.publisherId()).contains(buyer)
                || demand.winnerId().equals(buyer)
                || !demand.consortiumId().isEmpty() && access.isMember(demand.consortiumId(), buyer);
    }
}
