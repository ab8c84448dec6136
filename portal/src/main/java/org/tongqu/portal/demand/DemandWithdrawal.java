package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Withdraws demands, for a stated reason that readers of a released one see. */
@ApplicationScoped
@Transactional
public class DemandWithdrawal {

    private static final String WITHDRAW = "demand.withdraw";
    private static final int REASON = 500;

    private DemandDesk desk;
    private DemandReview review;
    private DemandTrail trail;

    protected DemandWithdrawal() {} // for CDI proxies

    @Inject
    public DemandWithdrawal(DemandDesk desk, DemandReview review, DemandTrail trail) {
        this.desk = desk;
        this.review = review;
        this.trail = trail;
    }

    @Needs(WITHDRAW)
    public void withdraw(String demandId, String reason) {
        ScenarioDemand demand = desk.changeable(WITHDRAW, demandId);
        new Violations().text("reason", reason, REASON).throwIfAny();
        Map<String, Object> before = DemandTrail.facts(demand);
        demand.move(DemandMove.WITHDRAW, trail.now());
        trail.record("demand.withdrawn", demand, before, reason.strip());
        review.withdrawIfOpen(demand);
    }
}
