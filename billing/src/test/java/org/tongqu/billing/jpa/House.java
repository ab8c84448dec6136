package org.tongqu.billing.jpa;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.agreement.ShareSigning;
import org.tongqu.billing.close.PeriodClose;
import org.tongqu.billing.close.Proving;
import org.tongqu.billing.contribution.ContributionBook;
import org.tongqu.billing.invoice.CreditBooking;
import org.tongqu.billing.invoice.CreditNoteIssued;
import org.tongqu.billing.invoice.Crediting;
import org.tongqu.billing.invoice.InvoiceBooking;
import org.tongqu.billing.invoice.InvoiceIssued;
import org.tongqu.billing.invoice.InvoicePaid;
import org.tongqu.billing.invoice.Invoicing;
import org.tongqu.billing.invoice.Receivables;
import org.tongqu.billing.ledger.Ledger;
import org.tongqu.billing.order.Ordering;
import org.tongqu.billing.price.PriceBook;
import org.tongqu.billing.settlement.ClawbackBooking;
import org.tongqu.billing.settlement.PartyDebts;
import org.tongqu.billing.settlement.PayingOut;
import org.tongqu.billing.settlement.PayoutPreparation;
import org.tongqu.billing.settlement.RevenueClawback;
import org.tongqu.billing.settlement.RevenueDistributed;
import org.tongqu.billing.settlement.RevenueRelease;
import org.tongqu.billing.settlement.RunHistory;
import org.tongqu.billing.settlement.SettledDocuments;
import org.tongqu.billing.settlement.SettlementCalculation;
import org.tongqu.billing.settlement.SettlementOpened;
import org.tongqu.billing.settlement.SettlementPosting;
import org.tongqu.billing.settlement.SettlementReview;
import org.tongqu.billing.spi.PartyDetails;
import org.tongqu.billing.spi.PartyDirectory;
import org.tongqu.billing.statement.Documents;
import org.tongqu.billing.statement.MemberStatements;
import org.tongqu.billing.statement.PartyNames;
import org.tongqu.billing.usage.Metering;

/** The whole module wired by hand on a fresh schema, as the container would wire it. */
final class House implements AutoCloseable {

    static final Actor FINANCE = Actor.of("finance");

    final TestClock clock = new TestClock();
    private final HikariDataSource pool;
    final Transactions transactions;
    final RecordedEvents<InvoiceIssued> issued = new RecordedEvents<>();
    final RecordedEvents<InvoicePaid> paid = new RecordedEvents<>();
    final RecordedEvents<CreditNoteIssued> credited = new RecordedEvents<>();
    final RecordedEvents<SettlementOpened> opened = new RecordedEvents<>();
    final RecordedEvents<RevenueDistributed> distributed = new RecordedEvents<>();

    final JpaOrders orders;
    final JpaInvoices invoices;
    final JpaSettlements settlements;
    final JpaShareAgreements agreements;
    final JdbcUsageRecords usage;
    final StatusLog log;
    final Ledger ledger;

    final PriceBook priceBook;
    final ShareSigning signing;
    final Ordering ordering;
    final Metering metering;
    final Invoicing invoicing;
    final Receivables receivables;
    final Crediting crediting;
    final JpaCreditNotes creditNotes;
    final ContributionBook contributions;
    final SettlementCalculation calculation;
    final SettlementReview review;
    final SettlementPosting posting;
    final PartyDebts debts;
    final JpaPayouts payouts;
    final PayoutPreparation preparation;
    final PayingOut payingOut;
    final PeriodClose periodClose;
    final Proving proving;
    final JdbcMonthBook months;
    final MemberStatements statements;
    final Documents documents;

    House() throws SQLException {
        this(database -> database);
    }

    /** The module on a database that is changed on the way to it. */
    House(UnaryOperator<DataSource> way) throws SQLException {
        pool = TestServer.pool(TestServer.freshSchema());
        transactions = new Transactions(way.apply(pool));
        BillingStore store = new BillingStore(transactions.entityManager());
        orders = new JpaOrders(store);
        invoices = new JpaInvoices(store);
        settlements = new JpaSettlements(store);
        agreements = new JpaShareAgreements(store);
        usage = new JdbcUsageRecords(store);
        log = new JdbcStatusLog(store, clock);
        SequenceNumbers numbers = new SequenceNumbers(store, clock);
        JdbcJournals journals = new JdbcJournals(store, new JournalReading(store), clock);
        ledger = new Ledger(journals);
        priceBook = new PriceBook(new JpaPricePlans(store), clock);
        signing = new ShareSigning(agreements, numbers, log, clock);
        ordering = new Ordering(orders, agreements, numbers, log, clock);
        metering = new Metering(orders, usage, clock);
        InvoiceBooking booking = new InvoiceBooking(invoices, numbers, ledger, log, clock);
        invoicing = new Invoicing(orders, usage, invoices, booking, issued);
        receivables = new Receivables(invoices, ledger, log, paid, clock);
        JdbcContributions kept = new JdbcContributions(store);
        contributions = new ContributionBook(kept, agreements, clock);
        creditNotes = new JpaCreditNotes(store);
        crediting = new Crediting(invoices, creditNotes, numbers, new CreditBooking(ledger, log, credited, clock));
        SettledDocuments settled = new SettledDocuments(invoices, creditNotes, orders, agreements, kept);
        RunHistory history = new RunHistory(log, clock);
        ClawbackBooking clawback = new ClawbackBooking(ledger, history);
        RevenueRelease release = new RevenueRelease(settlements, settled, ledger, history, clawback);
        debts = new PartyDebts(settlements, release, ledger, history);
        paid.observedBy(release::onPayment);
        RevenueClawback taking = new RevenueClawback(settlements, settled, release, clawback);
        credited.observedBy(taking::onCredit);
        distributed.observedBy(taking::onPosting);
        calculation = new SettlementCalculation(settlements, settled, agreements, numbers, history);
        review = new SettlementReview(settlements, history, opened);
        posting = new SettlementPosting(settlements, release, ledger, history, distributed);
        payouts = new JpaPayouts(store);
        preparation = new PayoutPreparation(payouts, numbers, ledger, history, log);
        payingOut = new PayingOut(payouts, ledger, history, log);
        JdbcPeriods periods = new JdbcPeriods(store);
        periodClose = new PeriodClose(periods, clock);
        proving = new Proving(periods);
        months = new JdbcMonthBook(store);
        PartyNames names = new PartyNames(directory());
        statements = new MemberStatements(journals, names);
        documents = new Documents(settled, settlements, ledger, log, names);
    }

    <T> T in(Supplier<T> work) {
        return transactions.in(work);
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
        transactions.close();
        pool.close();
    }
}
