package org.tongqu.billing.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.settlement.ClawbackClaim;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.SettlementShare;
import org.tongqu.billing.settlement.Settlements;

/** Settlements in memory. */
final class MemorySettlements implements Settlements {

    private final Shelf<Settlement> shelf;

    MemorySettlements(Undo undo) {
        shelf = new Shelf<>(undo);
    }

    List<Settlement> all() {
        return shelf.all();
    }

    /** All, as a transaction reads them. */
    List<Settlement> everyOne() {
        return shelf.where(settlement -> true);
    }

    @Override
    public void add(Settlement settlement) {
        shelf.add(settlement.id(), settlement);
    }

    @Override
    public Optional<Settlement> find(String settlementId) {
        return shelf.find(settlementId);
    }

    @Override
    public Optional<Settlement> lock(String settlementId) {
        return find(settlementId);
    }

    @Override
    public Optional<SettlementRun> findRun(String runId) {
        return find(withoutLast(runId)).stream()
                .flatMap(settlement -> settlement.runs().stream())
                .filter(run -> run.id().equals(runId))
                .findFirst();
    }

    private static String withoutLast(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    @Override
    public List<Settlement> ofInvoice(String invoiceId) {
        return shelf.where(settlement -> settlement.invoiceId().equals(invoiceId));
    }

    @Override
    public Slice<Settlement> ofConsortium(PartyRef consortium, Window window) {
        return shelf.newest(settlement -> settlement.consortium().equals(Optional.of(consortium)), window);
    }

    @Override
    public Slice<Settlement> ofParty(PartyRef party, Window window) {
        return shelf.newest(
                settlement -> settlement.seller().equals(party)
                        || settlement.runs().stream()
                                .flatMap(run -> run.shares().stream())
                                .anyMatch(share -> share.party().equals(party)),
                window);
    }

    @Override
    public SharingFacts sharedBefore(String agreementId, int year) {
        List<Fen> shared = new ArrayList<>();
        Map<PartyRef, Fen> recovered = new TreeMap<>();
        for (Settlement settlement : ofAgreement(agreementId)) {
            for (SettlementRun run : settlement.runs()) {
                for (SettlementShare share : run.status().isPosted() ? run.shares() : List.<SettlementShare>of()) {
                    if (share.stage() == StageKind.COST_RECOVERY) {
                        recovered.merge(share.party(), share.amount(), Fen::plus);
                    } else if (settlement.period().month().getYear() == year
                            && (share.stage() == StageKind.SHARE || share.stage() == StageKind.RESIDUAL)) {
                        shared.add(share.amount());
                    }
                }
            }
        }
        return SharingFacts.NONE
                .sharedBefore(Fen.sum(shared))
                .recovered(recovered.entrySet().stream()
                        .map(entry -> new SharingFacts.Recovered(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<Settlement> ofAgreement(String agreementId) {
        return shelf.all().stream()
                .filter(settlement -> settlement
                        .versionId()
                        .map(MemorySettlements::withoutLast)
                        .equals(Optional.of(agreementId)))
                .toList();
    }

    @Override
    public Optional<String> unposted(String agreementId) {
        return ofAgreement(agreementId).stream()
                .filter(settlement -> List.of(RunState.CALCULATED, RunState.IN_REVIEW, RunState.CONFIRMED)
                        .contains(settlement.currentRun().status()))
                .map(Settlement::id)
                .findFirst();
    }

    @Override
    public List<ClawbackClaim> clawbacksOf(String creditNoteId) {
        return everyOne().stream()
                .flatMap(settlement -> settlement.clawbacks().stream())
                .filter(claim -> claim.creditNoteId().equals(creditNoteId))
                .toList();
    }

    @Override
    public Slice<Settlement> list(Window window) {
        return shelf.newest(settlement -> true, window);
    }
}
