package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;

/** Asking the members of a share agreement whether they accept a run. */
@ApplicationScoped
@Transactional
public class SettlementReview {

    private static final int LONGEST_REASON = 1_000;

    private Settlements settlements;
    private RunHistory history;
    private Event<SettlementOpened> opened;

    protected SettlementReview() {} // for CDI proxies

    /** Review of the kept settlements. */
    @Inject
    public SettlementReview(Settlements settlements, RunHistory history, Event<SettlementOpened> opened) {
        this.settlements = settlements;
        this.history = history;
        this.opened = opened;
    }

    /**
     * Puts a calculated run before the members. If the seller keeps all, nobody has to be asked and the run is confirmed.
     * A run that is in review already is left as it is.
     *
     * @throws SettlementRefused with {@code superseded} if there is a newer run
     */
    public SettlementRun open(String runId, Actor by) {
        SettlementRun run = settlements.getLockedRun(runId);
        if (run.status() == RunState.IN_REVIEW) {
            return run;
        }
        Settlement settlement = run.settlement();
        if (settlement.reviewers().isEmpty()) {
            history.move(run, RunState.CONFIRMED, "", by);
            return run;
        }
        history.move(run, RunState.IN_REVIEW, "", by);
        opened.fire(new SettlementOpened(
                settlement.id(), runId, settlement.invoiceId(), settlement.pool(), settlement.reviewers(), by));
        return run;
    }

    /**
     * Confirms a run for a member; with the last confirmation the run is confirmed. Confirming again changes nothing.
     *
     * @throws SettlementRefused if the party is no member, objected before, or there is a newer run
     */
    public SettlementRun confirm(String runId, PartyRef member, Actor by) {
        SettlementRun run = settlements.getLockedRun(runId);
        if (run.voteOf(member).isEmpty()) {
            RunState.MOVES.require(run.status(), RunState.CONFIRMED);
        }
        boolean fresh = run.vote(member, Decision.CONFIRMED, "", cast(by));
        if (fresh && run.missingConfirmations().isEmpty()) {
            history.move(run, RunState.CONFIRMED, "", by);
        }
        return run;
    }

    /**
     * Objects to a run for a member; the run ends and waits for a correction. Objecting again changes nothing.
     *
     * @param reason why, 1 to 1,000 characters
     * @throws SettlementRefused if the party is no member, confirmed before, gives no reason, or there is a newer run
     */
    public SettlementRun dispute(String runId, PartyRef member, String reason, Actor by) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new SettlementRefused("reason", LONGEST_REASON);
        }
        SettlementRun run = settlements.getLockedRun(runId);
        if (run.voteOf(member).isEmpty()) {
            RunState.MOVES.require(run.status(), RunState.DISPUTED);
        }
        if (run.vote(member, Decision.OBJECTED, reason, cast(by))) {
            history.move(run, RunState.DISPUTED, reason, by);
            supersedeDisputes(run, by);
        }
        return run;
    }

    /** Everybody is asked about another run, so nothing of this one is disputed any more. */
    private void supersedeDisputes(SettlementRun run, Actor by) {
        for (Dispute dispute : run.settlement().disputes()) {
            if (dispute.runId().equals(run.id()) && dispute.status().isWaiting()) {
                DisputeState before = dispute.status();
                dispute.end(DisputeState.SUPERSEDED, "", cast(by));
                history.dispute(
                        StatusLog.Entry.moved(DocumentKind.DISPUTE, dispute.id(), before, DisputeState.SUPERSEDED, by));
            }
        }
    }

    private SettlementVote.Cast cast(Actor by) {
        return new SettlementVote.Cast(history.now(), by.name());
    }
}
