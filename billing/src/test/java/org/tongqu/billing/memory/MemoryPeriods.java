package org.tongqu.billing.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.close.AccountingPeriod;
import org.tongqu.billing.close.Gate;
import org.tongqu.billing.close.GateFailed;
import org.tongqu.billing.close.PeriodState;
import org.tongqu.billing.close.Periods;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.Journal;

/** Months in memory; what stands in the way of sealing one is asked of the other stores. */
final class MemoryPeriods implements Periods {

    private final TreeMap<BillingPeriod, AccountingPeriod> months = new TreeMap<>();
    private final TreeMap<BillingPeriod, Map<Account, Fen>> snapshots = new TreeMap<>();
    private final Supplier<List<Journal>> journals;
    private final BiFunction<Gate, BillingPeriod, Long> inTheWay;
    private final Undo undo;

    MemoryPeriods(Supplier<List<Journal>> journals, BiFunction<Gate, BillingPeriod, Long> inTheWay, Undo undo) {
        this.journals = journals;
        this.inTheWay = inTheWay;
        this.undo = undo;
    }

    boolean isOpen(BillingPeriod period) {
        return find(period).map(month -> month.state() == PeriodState.OPEN).orElse(true);
    }

    /** What was written on sealing months. */
    Map<BillingPeriod, Map<Account, Fen>> snapshots() {
        return snapshots;
    }

    @Override
    public AccountingPeriod lock(BillingPeriod period) {
        return find(period).orElseGet(() -> AccountingPeriod.open(period));
    }

    @Override
    public Optional<AccountingPeriod> find(BillingPeriod period) {
        return Optional.ofNullable(months.get(period));
    }

    @Override
    public void keep(AccountingPeriod month) {
        AccountingPeriod before = months.put(month.period(), month);
        undo.later(() -> {
            if (before == null) {
                months.remove(month.period());
            } else {
                months.put(month.period(), before);
            }
        });
    }

    @Override
    public List<AccountingPeriod> list() {
        return months.descendingMap().values().stream()
                .filter(month -> month.state() != PeriodState.OPEN)
                .toList();
    }

    @Override
    public Optional<BillingPeriod> openBefore(BillingPeriod period) {
        return journals.get().stream()
                .map(journal -> BillingPeriod.of(journal.entry().effectiveOn()))
                .filter(month -> month.compareTo(period) < 0 && isOpen(month))
                .max(BillingPeriod::compareTo);
    }

    @Override
    public Optional<AccountingPeriod> sealedBefore(BillingPeriod period) {
        return months.headMap(period, false).descendingMap().values().stream()
                .filter(month -> month.state() == PeriodState.SEALED || month.state() == PeriodState.CLOSED)
                .findFirst();
    }

    @Override
    public List<GateFailed> failedGates(BillingPeriod period) {
        List<GateFailed> failed = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            long count = inTheWay.apply(gate, period);
            if (count > 0) {
                failed.add(new GateFailed(gate, count, List.of()));
            }
        }
        return failed;
    }

    private List<Journal> of(BillingPeriod period) {
        return journals.get().stream()
                .filter(journal -> period.contains(journal.entry().effectiveOn()))
                .toList();
    }

    @Override
    public Optional<Place> place(BillingPeriod period, long journal) {
        List<Long> ids = of(period).stream().map(Journal::id).toList();
        return ids.contains(journal) ? Optional.of(new Place(ids.indexOf(journal), ids.size())) : Optional.empty();
    }

    @Override
    public void eachJournal(BillingPeriod period, JournalReader reader) {
        of(period).forEach(journal -> reader.read(journal.id(), journal.toString()));
    }

    @Override
    public void writeSnapshot(BillingPeriod period) {
        snapshots.put(period, balancesAtTheEndOf(period));
        undo.later(() -> snapshots.remove(period));
    }

    Map<Account, Fen> balancesAtTheEndOf(BillingPeriod period) {
        Map<Account, Fen> balances = new HashMap<>();
        journals.get().stream()
                .filter(journal -> !journal.entry().effectiveOn().isAfter(period.lastDay()))
                .flatMap(journal -> journal.entry().postings().stream())
                .forEach(posting -> balances.merge(posting.account(), posting.amount(), Fen::plus));
        return balances;
    }
}
