package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.SettlementPosting;
import org.tongqu.billing.settlement.SettlementReview;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.portal.security.SystemOnly;

/** Does in the books what the members decided. */
@ApplicationScoped
@Transactional
public class SettlementVerdicts {

    /** Who posts: the process, never the person who calculated. */
    private static final Actor PROCESS = Actor.of("settlement-signoff");

    private Settlements settlements;
    private SettlementReview review;
    private SettlementPosting posting;
    private SettlementJournal journal;

    protected SettlementVerdicts() {} // for CDI proxies

    @Inject
    public SettlementVerdicts(
            Settlements settlements, SettlementReview review, SettlementPosting posting, SettlementJournal journal) {
        this.settlements = settlements;
        this.review = review;
        this.posting = posting;
        this.journal = journal;
    }

    /** Puts a run before the members; one that nobody has to confirm is posted at once. */
    @SystemOnly
    public void ask(SettlementRun run, Actor by) {
        SettlementRun asked = review.open(run.id(), by);
        if (asked.status() == RunState.CONFIRMED) {
            post(asked.settlement().id());
        }
    }

    /** A member confirms the newest run. */
    @SystemOnly
    public void confirm(String settlementId, String organisationId, String username) {
        String run = current(settlementId);
        journal.record(
                "settlement.confirmed", review.confirm(run, PartyRef.of(organisationId), Actor.of(username)), "");
    }

    /** A member disputes the newest run; the others need not answer any more. */
    @SystemOnly
    public void dispute(String settlementId, String organisationId, String username, String reason) {
        String run = current(settlementId);
        journal.record(
                "settlement.disputed",
                review.dispute(run, PartyRef.of(organisationId), reason, Actor.of(username)),
                reason);
    }

    /** Posts the newest run, which all members confirmed. */
    @SystemOnly
    public void post(String settlementId) {
        journal.record("settlement.posted", posting.post(current(settlementId), PROCESS), "");
    }

    @SystemOnly
    public void record(String action, SettlementRun run, String reason) {
        journal.record(action, run, reason);
    }

    private String current(String settlementId) {
        return settlements.get(settlementId).currentRun().id();
    }
}
