package org.tongqu.billing.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.Disputes;

/** The disputes of the settlements in memory. */
final class MemoryDisputes implements Disputes {

    private static final Comparator<Dispute> NEWEST = Comparator.comparing(Dispute::id, Comparator.reverseOrder());
    private final MemorySettlements settlements;

    MemoryDisputes(MemorySettlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public Optional<Dispute> find(String disputeId) {
        return where(dispute -> dispute.id().equals(disputeId)).stream().findFirst();
    }

    @Override
    public Slice<Dispute> list(Window window) {
        return slice(dispute -> true, window);
    }

    @Override
    public Slice<Dispute> ofParty(PartyRef party, Window window) {
        return slice(
                dispute -> dispute.settlement().seller().equals(party)
                        || dispute.settlement().runs().stream()
                                .flatMap(run -> run.shares().stream())
                                .anyMatch(share -> share.party().equals(party)),
                window);
    }

    private Slice<Dispute> slice(Predicate<Dispute> condition, Window window) {
        List<Dispute> found = new ArrayList<>(where(condition));
        found.sort(NEWEST);
        return new Slice<>(
                found.stream().skip(window.offset()).limit(window.limit()).toList(), found.size());
    }

    private List<Dispute> where(Predicate<Dispute> condition) {
        return settlements.everyOne().stream()
                .flatMap(settlement -> settlement.disputes().stream())
                .filter(condition)
                .toList();
    }
}
