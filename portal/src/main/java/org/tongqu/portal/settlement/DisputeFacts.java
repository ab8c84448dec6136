package org.tongqu.portal.settlement;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.DisputeState;
import org.tongqu.billing.settlement.SettlementShare;

/**
 * A dispute over a part of a settlement as its members read it; amounts in fen.
 *
 * @param period month of the invoice, {@code yyyy-MM}
 * @param consortiumId the consortium whose members share
 * @param part the part of the run of which something is disputed
 * @param claimant who disputes it
 * @param amountFen what is disputed
 * @param booked whether the run is booked; before that the dispute cannot be decided
 * @param parties who may be given something of it
 * @param endedAt when it was decided or taken back; absent before
 * @param outcome why so; empty before
 * @param awards what was given to others
 */
public record DisputeFacts(
        String id,
        String settlementId,
        String period,
        String consortiumId,
        Part part,
        SettlementFacts.Party claimant,
        long amountFen,
        String reason,
        DisputeState state,
        boolean booked,
        Said opened,
        Said ended,
        String outcome,
        List<SettlementFacts.Total> awards,
        List<SettlementFacts.Party> parties) {

    /** A part of a run, with what the run gave to whom. */
    public record Part(
            String runId, int lineNo, StageKind stage, String label, SettlementFacts.Party party, long fen) {}

    /** Who did something when. */
    public record Said(String by, Instant at) {}

    /** All that was given to others. */
    public long awardedFen() {
        return awards.stream().mapToLong(SettlementFacts.Total::amountFen).sum();
    }

    static DisputeFacts of(Dispute dispute, Function<PartyRef, SettlementFacts.Party> names) {
        SettlementShare share = dispute.settlement().runs().stream()
                .filter(run -> run.id().equals(dispute.runId()))
                .flatMap(run -> run.shares().stream())
                .filter(one -> one.lineNo() == dispute.lineNo())
                .findFirst()
                .orElseThrow();
        return new DisputeFacts(
                dispute.id(),
                dispute.settlement().id(),
                dispute.settlement().period().toString(),
                dispute.settlement().consortium().map(PartyRef::id).orElse(null),
                new Part(
                        dispute.runId(),
                        dispute.lineNo(),
                        share.stage(),
                        share.label(),
                        names.apply(dispute.party()),
                        share.amount().value()),
                names.apply(dispute.claimant()),
                dispute.amount().value(),
                dispute.reason(),
                dispute.status(),
                dispute.settlement().currentRun().status().isPosted(),
                new Said(dispute.openedBy(), dispute.openedAt()),
                dispute.endedAt().map(at -> new Said(dispute.endedBy(), at)).orElse(null),
                dispute.outcome(),
                dispute.awards().stream()
                        .map(award -> new SettlementFacts.Total(
                                names.apply(award.party()), award.amount().value()))
                        .toList(),
                dispute.settlement().reviewers().stream()
                        .filter(party -> !party.equals(dispute.party()))
                        .map(names)
                        .toList());
    }
}
