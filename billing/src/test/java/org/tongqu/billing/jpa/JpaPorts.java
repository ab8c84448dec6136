package org.tongqu.billing.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.agreement.Games;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.close.MonthBook;
import org.tongqu.billing.close.Periods;
import org.tongqu.billing.contribution.Contributions;
import org.tongqu.billing.invoice.CreditNotes;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.ledger.Journals;
import org.tongqu.billing.memory.Ports;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.price.PricePlans;
import org.tongqu.billing.settlement.Disputes;
import org.tongqu.billing.settlement.Payouts;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.billing.usage.UsageRecords;

/** All stores of the module in a database, as the product keeps them. */
final class JpaPorts implements Ports {

    private final HikariDataSource pool;
    private final Transactions transactions;
    private final BillingStore store;
    private final Clock clock;

    /** Stores in a database that is changed on the way to it. */
    JpaPorts(DataSource database, UnaryOperator<DataSource> way, Clock clock) {
        this.pool = pool(database);
        this.transactions = new Transactions(way.apply(pool));
        this.store = new BillingStore(transactions.entityManager());
        this.clock = clock;
    }

    /** A pool over the database, since connecting costs more than most of what the tests do over a connection. */
    private static HikariDataSource pool(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** For what is kept in a database only. */
    BillingStore store() {
        return store;
    }

    @Override
    public Orders orders() {
        return new JpaOrders(store);
    }

    @Override
    public Invoices invoices() {
        return new JpaInvoices(store);
    }

    @Override
    public CreditNotes creditNotes() {
        return new JpaCreditNotes(store);
    }

    @Override
    public Settlements settlements() {
        return new JpaSettlements(store);
    }

    @Override
    public Disputes disputes() {
        return new JpaDisputes(store);
    }

    @Override
    public Payouts payouts() {
        return new JpaPayouts(store);
    }

    @Override
    public ShareAgreements agreements() {
        return new JpaShareAgreements(store);
    }

    @Override
    public Games games() {
        return new JdbcGames(store);
    }

    @Override
    public UsageRecords usage() {
        return new JdbcUsageRecords(store);
    }

    @Override
    public Journals journals() {
        return new JdbcJournals(store, new JournalReading(store), clock);
    }

    @Override
    public Periods periods() {
        return new JdbcPeriods(store);
    }

    @Override
    public MonthBook months() {
        return new JdbcMonthBook(store);
    }

    @Override
    public Contributions contributions() {
        return new JdbcContributions(store);
    }

    @Override
    public PricePlans pricePlans() {
        return new JpaPricePlans(store);
    }

    @Override
    public StatusLog log() {
        return new JdbcStatusLog(store, clock);
    }

    @Override
    public DocumentNumbers numbers() {
        return new SequenceNumbers(store, clock);
    }

    /** Forgets the numbers of rows that were taken from the database in advance. */
    void forgetReservedNumbers() {
        transactions.forgetReservedNumbers();
    }

    @Override
    public <T> T in(Supplier<T> work) {
        return transactions.in(work);
    }

    @Override
    public void close() {
        transactions.close();
        pool.close();
    }
}
