package org.tongqu.billing.jpa;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.agreement.Games;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.agreement.ShareSigning;
import org.tongqu.billing.close.MonthBook;
import org.tongqu.billing.close.PeriodClose;
import org.tongqu.billing.close.Proving;
import org.tongqu.billing.contribution.ContributionBook;
import org.tongqu.billing.contribution.Contributions;
import org.tongqu.billing.invoice.CreditBooking;
import org.tongqu.billing.invoice.CreditNoteIssued;
import org.tongqu.billing.invoice.CreditNotes;
import org.tongqu.billing.invoice.Crediting;
import org.tongqu.billing.invoice.InvoiceBooking;
import org.tongqu.billing.invoice.InvoiceIssued;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.invoice.InvoicesPaid;
import org.tongqu.billing.invoice.Invoicing;
import org.tongqu.billing.invoice.PaymentCorrection;
import org.tongqu.billing.invoice.PaymentTakenBack;
import org.tongqu.billing.invoice.Receivables;
import org.tongqu.billing.ledger.Journals;
import org.tongqu.billing.ledger.Ledger;
import org.tongqu.billing.memory.MemoryPorts;
import org.tongqu.billing.memory.Ports;
import org.tongqu.billing.order.Ordering;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.price.PriceBook;
import org.tongqu.billing.settlement.ClawbackBooking;
import org.tongqu.billing.settlement.DisputeSettling;
import org.tongqu.billing.settlement.Disputes;
import org.tongqu.billing.settlement.Disputing;
import org.tongqu.billing.settlement.GameEvaluation;
import org.tongqu.billing.settlement.PartyDebts;
import org.tongqu.billing.settlement.PayingOut;
import org.tongqu.billing.settlement.PayoutPreparation;
import org.tongqu.billing.settlement.Payouts;
import org.tongqu.billing.settlement.PoolFacts;
import org.tongqu.billing.settlement.RevenueClawback;
import org.tongqu.billing.settlement.RevenueDistributed;
import org.tongqu.billing.settlement.RevenueRecall;
import org.tongqu.billing.settlement.RevenueRelease;
import org.tongqu.billing.settlement.RunHistory;
import org.tongqu.billing.settlement.SettledDocuments;
import org.tongqu.billing.settlement.SettlementCalculation;
import org.tongqu.billing.settlement.SettlementOpened;
import org.tongqu.billing.settlement.SettlementPosting;
import org.tongqu.billing.settlement.SettlementReview;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.billing.spi.PartyDetails;
import org.tongqu.billing.spi.PartyDirectory;
import org.tongqu.billing.statement.Documents;
import org.tongqu.billing.statement.MemberStatements;
import org.tongqu.billing.statement.PartyNames;
import org.tongqu.billing.usage.Metering;
import org.tongqu.billing.usage.UsageRecords;

/** The whole module wired by hand, as the container would wire it. */
final class House implements AutoCloseable {

    static final Actor FINANCE = Actor.of("finance");

    final TestClock clock;
    private final Ports ports;
    final RecordedEvents<InvoiceIssued> issued = new RecordedEvents<>();
    final RecordedEvents<InvoicesPaid> paid = new RecordedEvents<>();
    final RecordedEvents<CreditNoteIssued> credited = new RecordedEvents<>();
    final RecordedEvents<SettlementOpened> opened = new RecordedEvents<>();
    final RecordedEvents<RevenueDistributed> distributed = new RecordedEvents<>();

    final Orders orders;
    final Invoices invoices;
    final Settlements settlements;
    final ShareAgreements agreements;
    final UsageRecords usage;
    final StatusLog log;
    final Ledger ledger;

    final PriceBook priceBook;
    final ShareSigning signing;
    final Ordering ordering;
    final Metering metering;
    final Invoicing invoicing;
    final Receivables receivables;
    final PaymentCorrection correction;
    final Crediting crediting;
    final CreditNotes creditNotes;
    final ContributionBook contributions;
    final SettlementCalculation calculation;
    final SettlementReview review;
    final SettlementPosting posting;
    final PartyDebts debts;
    final Disputes disputes;
    final Disputing disputing;
    final DisputeSettling disputeSettling;
    final Payouts payouts;
    final PayoutPreparation preparation;
    final PayingOut payingOut;
    final PeriodClose periodClose;
    final Proving proving;
    final MonthBook months;

    /** Missing without a database: statements of the bank are kept in nothing else. */
    final BankCounter atBank;

    final MemberStatements statements;
    final Documents documents;

    /** The module on a fresh schema of the database of the tests. */
    House() throws SQLException {
        this(database -> database);
    }

    /** The module on a database that is changed on the way to it. */
    House(UnaryOperator<DataSource> way) throws SQLException {
        this(TestServer.freshSchema(), way);
    }

    /** The module on a database as it is. */
    House(DataSource database, UnaryOperator<DataSource> way) {
        this(new TestClock(), clock -> new JpaPorts(database, way, clock));
    }

    /** The module without a database. */
    static House inMemory() {
        return new House(new TestClock(), MemoryPorts::new);
    }

    /** The module on whatever keeps its documents. */
    House(TestClock clock, Function<TestClock, Ports> kept) {
        this.clock = clock;
        ports = kept.apply(clock);
        orders = ports.orders();
        invoices = ports.invoices();
        settlements = ports.settlements();
        agreements = ports.agreements();
        usage = ports.usage();
        log = ports.log();
        DocumentNumbers numbers = ports.numbers();
        Journals journals = ports.journals();
        ledger = new Ledger(journals);
        priceBook = new PriceBook(ports.pricePlans(), clock);
        signing = new ShareSigning(agreements, ports.games(), numbers, log, clock);
        ordering = new Ordering(orders, agreements, numbers, log, clock);
        metering = new Metering(orders, agreements, usage, clock);
        InvoiceBooking booking = new InvoiceBooking(invoices, numbers, ledger, log, clock);
        invoicing = new Invoicing(orders, usage, invoices, booking, issued);
        receivables = new Receivables(invoices, ledger, log, paid, clock);
        Contributions contributed = ports.contributions();
        contributions = new ContributionBook(contributed, agreements, clock);
        creditNotes = ports.creditNotes();
        crediting = new Crediting(invoices, creditNotes, numbers, new CreditBooking(ledger, log, credited, clock));
        SettledDocuments settled = new SettledDocuments(invoices, creditNotes, orders, agreements, contributed);
        RunHistory history = new RunHistory(log, clock);
        ClawbackBooking clawback = new ClawbackBooking(ledger, history);
        RevenueRelease release = new RevenueRelease(settlements, settled, ledger, history, clawback);
        debts = new PartyDebts(settlements, release, ledger, history);
        disputes = ports.disputes();
        disputing = new Disputing(settlements, disputes, numbers, log, history);
        disputeSettling = new DisputeSettling(settlements, disputes, release, ledger, history);
        paid.observedBy(release::onPayment);
        RevenueClawback taking = new RevenueClawback(settlements, settled, release, clawback);
        credited.observedBy(taking::onCredit);
        distributed.observedBy(taking::onPosting);
        calculation = new SettlementCalculation(settlements, settled, poolFacts(settled), numbers, history);
        review = new SettlementReview(settlements, history, opened);
        posting = new SettlementPosting(settlements, release, ledger, history, distributed);
        payouts = ports.payouts();
        preparation = new PayoutPreparation(payouts, numbers, ledger, history, log);
        payingOut = new PayingOut(payouts, ledger, history, log);
        periodClose = new PeriodClose(ports.periods(), clock);
        proving = new Proving(ports.periods());
        months = ports.months();
        PartyNames names = new PartyNames(directory());
        correction = correction(new RevenueRecall(settlements, payouts, release, ledger, history));
        atBank = ports instanceof JpaPorts jpa ? new BankCounter(this, jpa.store(), numbers, names) : null;
        statements = new MemberStatements(journals, names);
        documents = new Documents(settled, settlements, ledger, log, names);
    }

    private PoolFacts poolFacts(SettledDocuments settled) {
        return new PoolFacts(settlements, settled, agreements, usage, ports.games());
    }

    Games games() {
        return ports.games();
    }

    GameEvaluation evaluation() {
        return new GameEvaluation(settlements, ports.games(), new RunHistory(log, clock));
    }

    private PaymentCorrection correction(RevenueRecall recall) {
        RecordedEvents<PaymentTakenBack> takenBack = new RecordedEvents<>();
        takenBack.observedBy(recall::onTakenBack);
        return new PaymentCorrection(invoices, ledger, log, takenBack, clock);
    }

    <T> T in(Supplier<T> work) {
        return ports.in(work);
    }

    /** Forgets the numbers of rows that were taken from the database in advance. */
    void forgetReservedNumbers() {
        ((JpaPorts) ports).forgetReservedNumbers();
    }

    private static Instance<PartyDirectory> directory() {
        PartyDirectory directory = House::details;
        @SuppressWarnings("unchecked")
        Instance<PartyDirectory> instance = (Instance<PartyDirectory>) Proxy.newProxyInstance(
                House.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, args) -> {
                    if (method.getName().equals("stream")) {
                        return Stream.of(directory);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
        return instance;
    }

    private static Optional<PartyDetails> details(PartyRef party) {
        return party.id().startsWith("O")
                ? Optional.of(new PartyDetails(party, "示例单位 " + party.id(), "91" + party.id()))
                : Optional.empty();
    }

    @Override
    public void close() {
        ports.close();
    }
}
