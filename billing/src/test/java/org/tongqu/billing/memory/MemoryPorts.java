package org.tongqu.billing.memory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.agreement.Games;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.close.Gate;
import org.tongqu.billing.close.MonthBook;
import org.tongqu.billing.close.Periods;
import org.tongqu.billing.contribution.Contributions;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.billing.invoice.CreditNotes;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.Journals;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.OrderState;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.price.PricePlans;
import org.tongqu.billing.settlement.ClawbackState;
import org.tongqu.billing.settlement.Disputes;
import org.tongqu.billing.settlement.Payouts;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.billing.usage.UsageRecords;

/** All stores of the module in memory; transactions take place one after the other. */
public final class MemoryPorts implements Ports {

    private final Undo undo = new Undo();
    private final Clock clock;
    final MemoryOrders orders = new MemoryOrders(undo);
    final MemoryInvoices invoices = new MemoryInvoices(undo);
    final MemoryCreditNotes creditNotes = new MemoryCreditNotes(undo);
    final MemorySettlements settlements = new MemorySettlements(undo);
    final MemoryPayouts payouts = new MemoryPayouts(this::sumsSoFar, undo);
    final MemoryAgreements agreements = new MemoryAgreements(undo);
    final MemoryUsage usage = new MemoryUsage(invoices, undo);
    private final MemoryGames games = new MemoryGames(undo);
    private final MemoryContributions contributions = new MemoryContributions(undo);
    private final MemoryPricePlans pricePlans = new MemoryPricePlans(undo);
    final MemoryJournals journals;
    final MemoryPeriods periods;
    private final List<StatusLog.Dated> log = new ArrayList<>();
    private final Map<DocumentKind, Integer> numbers = new EnumMap<>(DocumentKind.class);

    /** Empty stores under a clock. */
    public MemoryPorts(Clock clock) {
        this.clock = clock;
        periods = new MemoryPeriods(this::journalsSoFar, this::inTheWay, undo);
        journals = new MemoryJournals(periods::isOpen, clock, undo);
    }

    /** Empty stores with copies of the agreements of others, because signing takes much longer than all that follows. */
    public MemoryPorts(Clock clock, MemoryPorts agreed) {
        this(clock);
        agreed.agreements.all().forEach(agreement -> agreements.add(new Copies().of(agreement)));
        numbers.putAll(agreed.numbers);
    }

    private LedgerSums sumsSoFar() {
        return new LedgerSums(journals.all());
    }

    private List<Journal> journalsSoFar() {
        return journals.all();
    }

    /** The gates that lie in single documents; those that compare sums are what {@link MemoryChecks} looks at anyway. */
    private long inTheWay(Gate gate, BillingPeriod month) {
        return switch (gate) {
            case USAGE_BILLED ->
                orders.all().stream()
                        .filter(order -> order.status() != OrderState.PLACED && isUnbilled(order, month))
                        .count();
            case CREDITS_ANSWERED ->
                creditNotes.all().stream()
                        .filter(note ->
                                note.status() == CreditNoteState.CONFIRM_PENDING && upTo(note.requestedAt(), month))
                        .count();
            case REVENUE_SHARED ->
                invoices.all().stream()
                        .filter(invoice -> !invoice.issueDate().isAfter(month.lastDay())
                                && !journals.balance(Account.pool(invoice.id())).isZero())
                        .count();
            case CLAWBACKS_BOOKED ->
                settlements.all().stream()
                        .flatMap(settlement -> settlement.clawbacks().stream())
                        .filter(claim -> claim.status() == ClawbackState.DUE
                                && upTo(
                                        creditNotes
                                                .get(claim.creditNoteId())
                                                .issuedAt()
                                                .orElseThrow(),
                                        month))
                        .count();
            default -> 0;
        };
    }

    private boolean isUnbilled(Order order, BillingPeriod month) {
        return usage.isUnbilled(order.id(), month);
    }

    private static boolean upTo(Instant at, BillingPeriod month) {
        return BillingPeriod.of(at).compareTo(month) <= 0;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Invoices invoices() {
        return invoices;
    }

    @Override
    public CreditNotes creditNotes() {
        return creditNotes;
    }

    @Override
    public Settlements settlements() {
        return settlements;
    }

    @Override
    public Disputes disputes() {
        return new MemoryDisputes(settlements);
    }

    @Override
    public Payouts payouts() {
        return payouts;
    }

    @Override
    public ShareAgreements agreements() {
        return agreements;
    }

    @Override
    public Games games() {
        return games;
    }

    @Override
    public UsageRecords usage() {
        return usage;
    }

    @Override
    public Journals journals() {
        return journals;
    }

    @Override
    public Periods periods() {
        return periods;
    }

    @Override
    public MonthBook months() {
        return Unasked.of(MonthBook.class);
    }

    @Override
    public Contributions contributions() {
        return contributions;
    }

    @Override
    public PricePlans pricePlans() {
        return pricePlans;
    }

    @Override
    public StatusLog log() {
        return new StatusLog() {
            @Override
            public void addAll(List<Entry> entries) {
                for (Entry entry : entries) {
                    log.add(new Dated(entry, clock.instant()));
                    undo.later(() -> log.remove(log.size() - 1));
                }
            }

            @Override
            public List<Dated> of(DocumentKind kind, String id) {
                return log.stream()
                        .filter(dated -> dated.entry().kind() == kind
                                && dated.entry().id().equals(id))
                        .toList();
            }
        };
    }

    @Override
    public DocumentNumbers numbers() {
        return kind -> String.format(
                Locale.ROOT,
                "%s-%d-%06d",
                kind.prefix(),
                BillingPeriod.dateOf(clock.instant()).getYear(),
                numbers.merge(kind, 1, Integer::sum));
    }

    /** All that is kept, as one text. */
    public String contents() {
        return new Contents()
                .add(orders.all())
                .add(invoices.all())
                .add(creditNotes.all())
                .add(settlements.all())
                .add(payouts.all())
                .add(agreements.all())
                .add(journals.all())
                .add(periods.list())
                .add(usage.contents())
                .add(log)
                .toString();
    }

    @Override
    public synchronized <T> T in(Supplier<T> work) {
        return undo.in(work);
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
