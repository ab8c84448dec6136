package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.agreement.StageKind;

/** Disputing a part of a run while the rest of it is accepted, booked and paid. */
@ApplicationScoped
@Transactional
public class Disputing {

    private Settlements settlements;
    private Disputes disputes;
    private DocumentNumbers numbers;
    private StatusLog log;
    private RunHistory time;

    protected Disputing() {} // for CDI proxies

    /** Disputing over the kept settlements. */
    @Inject
    public Disputing(
            Settlements settlements, Disputes disputes, DocumentNumbers numbers, StatusLog log, RunHistory time) {
        this.settlements = settlements;
        this.disputes = disputes;
        this.numbers = numbers;
        this.log = log;
        this.time = time;
    }

    /**
     * Disputes a part of a run that is in review, for a member that has not answered yet; the same again is the same dispute.
     * The member then confirms the run, which stands for everything else.
     *
     * @throws SettlementRefused with {@code notAMember}, {@code notInReview} (the run is not, or the member has answered),
     *     {@code disputeLine} (no such part, its own part, or one that is set aside), {@code disputeAmount} (more than is undisputed of the part)
     */
    public Dispute open(String runId, PartyRef claimant, Contest contest, Actor by) {
        SettlementRun run = settlements.getLockedRun(runId);
        Settlement settlement = run.settlement();
        Optional<Dispute> before = settlement.disputes().stream()
                .filter(dispute -> dispute.runId().equals(runId) && dispute.is(claimant, contest))
                .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        if (!settlement.reviewers().contains(claimant)) {
            throw new SettlementRefused("notAMember", claimant, runId);
        }
        if (run.status() != RunState.IN_REVIEW || run.voteOf(claimant).isPresent()) {
            throw new SettlementRefused("notInReview", runId);
        }
        SettlementShare share = run.shares().stream()
                .filter(one -> one.lineNo() == contest.lineNo() && one.stage() != StageKind.CEILING_EXCESS)
                .filter(one -> !one.party().equals(claimant))
                .findFirst()
                .orElseThrow(() -> new SettlementRefused("disputeLine", runId, contest.lineNo()));
        Fen undisputed = share.amount().minus(settlement.waitingOf(share));
        if (contest.amount().compareTo(undisputed) > 0) {
            throw new SettlementRefused("disputeAmount", contest.amount(), undisputed);
        }
        Dispute dispute = new Dispute(numbers.next(DocumentKind.DISPUTE), share, claimant, contest, cast(by));
        settlement.add(dispute);
        log.add(StatusLog.Entry.born(DocumentKind.DISPUTE, dispute.id(), dispute.status(), by)
                .because(contest.reason()));
        return dispute;
    }

    /** Takes a dispute up for mediation; one that is taken up already is left as it is. */
    public Dispute takeUp(String disputeId, Actor by) {
        Dispute dispute = locked(disputeId);
        if (dispute.status() != DisputeState.MEDIATION) {
            dispute.takeUp();
            log.add(StatusLog.Entry.moved(
                    DocumentKind.DISPUTE, disputeId, DisputeState.OPEN, DisputeState.MEDIATION, by));
        }
        return dispute;
    }

    private Dispute locked(String disputeId) {
        String settlementId = disputes.get(disputeId).settlement().id();
        return settlements.getLocked(settlementId).disputes().stream()
                .filter(dispute -> dispute.id().equals(disputeId))
                .findFirst()
                .orElseThrow();
    }

    private SettlementVote.Cast cast(Actor by) {
        return new SettlementVote.Cast(time.now(), by.name());
    }
}
