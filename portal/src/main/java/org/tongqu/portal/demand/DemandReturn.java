package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Lets a reviewer of the organiser give one demand back while the rest of its batch goes on. */
@ApplicationScoped
@Transactional
public class DemandReturn {

    private static final String RETURN = "demand.return";
    private static final int COMMENT = 2000;

    private DemandDesk desk;
    private DemandReview review;
    private DemandTrail trail;

    protected DemandReturn() {} // for CDI proxies

    @Inject
    public DemandReturn(DemandDesk desk, DemandReview review, DemandTrail trail) {
        this.desk = desk;
        this.review = review;
        this.trail = trail;
    }

    /**
     * Gives a submitted demand back to its drafter.
     *
     * @param comment what is to be corrected
     * @throws OwnDraft if the reviewer wrote it (four eyes)
     */
    @Needs(RETURN)
    public void giveBack(String demandId, String comment) {
        ScenarioDemand demand = desk.changeable(RETURN, demandId);
        if (!desk.isMine(RETURN, desk.batchOf(demand))) {
            throw new DemandNotFound(demandId);
        }
        new Violations().text("comment", comment, COMMENT).throwIfAny();
        if (demand.drafter().equals(desk.username())) {
            throw new OwnDraft(demandId);
        }
        if (demand.status() == DemandStatus.UNIT_REVIEW) {
            throw new DemandMoveRefused(demandId, demand.status(), DemandMove.RETURN);
        }
        Map<String, Object> before = DemandTrail.facts(demand);
        demand.giveBack(comment.strip(), trail.now());
        trail.record("demand.returned", demand, before, comment.strip());
        review.withdrawIfOpen(demand);
    }
}
