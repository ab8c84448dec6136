package org.tongqu.portal.settlement;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.settlement.ClawbackClaim;
import org.tongqu.billing.settlement.Correction;
import org.tongqu.billing.settlement.Decision;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;

/**
 * A settlement as its members read it; all amounts in fen.
 *
 * @param period month of the invoice, {@code yyyy-MM}
 * @param consortiumId absent if the seller keeps all
 * @param versionId version of the share agreement that governs; absent if the seller keeps all
 * @param versionDigest its digest
 * @param state where the newest run stands
 * @param runs all runs, oldest first
 * @param clawbacks what the parties return because of credit notes
 */
public record SettlementFacts(
        String id,
        String invoiceId,
        String orderId,
        String period,
        Party seller,
        String consortiumId,
        String versionId,
        String versionDigest,
        long poolFen,
        List<Party> members,
        RunState state,
        List<Run> runs,
        List<Returned> clawbacks) {

    /**
     * What the parties return because of a credit note.
     *
     * @param shortfallFen what a guarantor owes less, returned on top
     * @param shares none as long as the settlement is not posted
     */
    public record Returned(String creditNoteId, long netFen, long shortfallFen, List<ReturnedShare> shares) {}

    /** What one party returns: out of what was held for it, of what was payable, and what it owes now. */
    public record ReturnedShare(Party party, long heldFen, long payableFen, long claimedFen) {

        /** All of it. */
        public long amountFen() {
            return heldFen + payableFen + claimedFen;
        }
    }

    /** An organisation or fund and its name. */
    public record Party(String id, String name) {}

    /**
     * One calculation, with what the members say about it.
     *
     * @param game whose Shapley values it shares by; absent if it does not
     */
    public record Run(
            String id,
            int seq,
            RunState state,
            String reason,
            List<Part> parts,
            List<Total> totals,
            List<Vote> votes,
            List<String> missing,
            String resultDigest,
            Instant calculatedAt,
            String calculatedBy,
            PlayedGame game) {}

    /** What one party gets at one step. */
    public record Part(int step, StageKind stage, String label, Party party, long amountFen) {}

    /** What one party gets in all. */
    public record Total(Party party, long amountFen) {}

    /** What one member said. */
    public record Vote(Party party, Decision decision, String reason, String voter, Instant at) {}

    /** The newest run. */
    public Run current() {
        return runs.get(runs.size() - 1);
    }

    static SettlementFacts of(Settlement settlement, Function<PartyRef, Party> names) {
        return new SettlementFacts(
                settlement.id(),
                settlement.invoiceId(),
                settlement.orderId(),
                settlement.period().toString(),
                names.apply(settlement.seller()),
                settlement.consortium().map(PartyRef::id).orElse(null),
                settlement.versionId().orElse(null),
                settlement.versionDigest().orElse(null),
                settlement.pool().value(),
                settlement.reviewers().stream().map(names).toList(),
                settlement.currentRun().status(),
                settlement.runs().stream().map(run -> run(run, names)).toList(),
                settlement.clawbacks().stream()
                        .map(claim -> returned(claim, names))
                        .toList());
    }

    private static Returned returned(ClawbackClaim claim, Function<PartyRef, Party> names) {
        return new Returned(
                claim.creditNoteId(),
                claim.net().value(),
                claim.shortfall().value(),
                claim.shares().stream()
                        .map(share -> new ReturnedShare(
                                names.apply(share.party()),
                                share.held().value(),
                                share.payable().value(),
                                share.claimed().value()))
                        .toList());
    }

    private static Run run(SettlementRun run, Function<PartyRef, Party> names) {
        return new Run(
                run.id(),
                run.seq(),
                run.status(),
                run.correction().map(Correction::reason).orElse(null),
                run.shares().stream()
                        .map(share -> new Part(
                                share.ordinal(),
                                share.stage(),
                                share.label(),
                                names.apply(share.party()),
                                share.amount().value()))
                        .toList(),
                run.totals().entrySet().stream()
                        .map(total -> new Total(
                                names.apply(total.getKey()), total.getValue().value()))
                        .toList(),
                run.votes().stream()
                        .map(vote -> new Vote(
                                names.apply(vote.party()),
                                vote.decision(),
                                vote.reason(),
                                vote.voter(),
                                vote.votedAt()))
                        .toList(),
                run.missingConfirmations().stream().map(PartyRef::id).toList(),
                run.resultDigest(),
                run.calculatedAt().orElse(null),
                run.calculatedBy(),
                PlayedGame.of(run.facts(), names));
    }
}
