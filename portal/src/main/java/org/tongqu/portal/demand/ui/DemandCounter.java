package org.tongqu.portal.demand.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandProgress;
import org.tongqu.portal.demand.DemandReturn;
import org.tongqu.portal.demand.DemandWithdrawal;
import org.tongqu.portal.demand.ScenarioDemand;

/** The acts of officers on one demand, in one place. */
@Dependent
public class DemandCounter {

    private final DemandCatalogue catalogue;
    private final DemandReturn returning;
    private final DemandProgress progress;
    private final DemandWithdrawal withdrawal;

    @Inject
    public DemandCounter(
            DemandCatalogue catalogue, DemandReturn returning, DemandProgress progress, DemandWithdrawal withdrawal) {
        this.catalogue = catalogue;
        this.returning = returning;
        this.progress = progress;
        this.withdrawal = withdrawal;
    }

    boolean may(String function, ScenarioDemand demand) {
        return catalogue.isMine(function, demand);
    }

    void giveBack(String demandId, String comment) {
        returning.giveBack(demandId, comment);
    }

    void explain(String demandId, String note) {
        progress.explain(demandId, note);
    }

    void withdraw(String demandId, String reason) {
        withdrawal.withdraw(demandId, reason);
    }
}
