package org.tongqu.billing.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.settlement.PartyDue;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.billing.settlement.Payouts;

/** Payouts in memory. */
final class MemoryPayouts implements Payouts {

    private static final Set<AccountKind> OWED =
            EnumSet.of(AccountKind.HELD, AccountKind.PAYABLE, AccountKind.PAYOUT_TRANSIT, AccountKind.CLAWBACK_RECV);
    private final Shelf<Payout> shelf;
    private final Supplier<LedgerSums> sums;

    MemoryPayouts(Supplier<LedgerSums> sums, Undo undo) {
        this.sums = sums;
        shelf = new Shelf<>(undo);
    }

    List<Payout> all() {
        return shelf.all();
    }

    @Override
    public void add(Payout payout) {
        shelf.add(payout.id(), payout);
    }

    @Override
    public Optional<Payout> find(String payoutId) {
        return shelf.find(payoutId);
    }

    @Override
    public Optional<Payout> lock(String payoutId) {
        return find(payoutId);
    }

    @Override
    public Optional<Payout> byReference(String reference) {
        return shelf.where(payout -> payout.reference().equals(reference)).stream()
                .findFirst();
    }

    @Override
    public Fen reserved(PartyRef party) {
        return Fen.sum(shelf.all().stream()
                .filter(payout -> payout.party().equals(party) && PayoutState.RESERVING.contains(payout.status()))
                .map(Payout::amount)
                .toList());
    }

    @Override
    public Slice<Payout> list(Set<PayoutState> states, Window window) {
        return shelf.newest(payout -> states.contains(payout.status()), window);
    }

    @Override
    public Slice<Payout> ofParties(Collection<PartyRef> parties, Set<PayoutState> states, Window window) {
        return shelf.newest(payout -> parties.contains(payout.party()) && states.contains(payout.status()), window);
    }

    @Override
    public List<Payout> ofParty(PartyRef party, Instant from, Instant before) {
        return shelf.where(payout -> payout.party().equals(party)
                && !payout.createdAt().isBefore(from)
                && payout.createdAt().isBefore(before));
    }

    @Override
    public Slice<PartyDue> dues(Window window) {
        LedgerSums known = sums.get();
        List<PartyDue> dues = known.balances().keySet().stream()
                .filter(account -> OWED.contains(account.kind()))
                .map(account -> PartyRef.of(account.owner()))
                .distinct()
                .map(party -> due(party, known))
                .filter(due -> !due.equals(due(due.party(), new LedgerSums(List.of()))))
                .sorted(Comparator.comparing(PartyDue::payable).reversed().thenComparing(PartyDue::party))
                .toList();
        return new Slice<>(
                dues.stream().skip(window.offset()).limit(window.limit()).toList(), dues.size());
    }

    private PartyDue due(PartyRef party, LedgerSums known) {
        return new PartyDue(
                party,
                Fen.of(-known.of(Account.held(party))),
                Fen.of(-known.of(Account.payable(party))),
                reserved(party),
                Fen.of(-known.of(Account.payoutTransit(party))),
                Fen.of(known.of(Account.clawback(party))));
    }
}
