package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.close.AccountingPeriod;
import org.tongqu.billing.close.Gate;
import org.tongqu.billing.close.GateFailed;
import org.tongqu.billing.close.Periods;

/** Months in table {@code period}, their balances in {@code balance_snapshot}, their gates in a function. */
@ApplicationScoped
public class JdbcPeriods implements Periods {

    private static final String KNOWN =
            """
            select period, status, journals, root, sealed_by, closed_by, moved_at from billing.period""";

    /** Waits for those who are booking in the month; the trigger on {@code journal} holds the same lock, shared. */
    private static final String WAIT = "select pg_advisory_xact_lock(hashtextextended('billing.period ' || ?, 0))";

    private static final String KEEP =
            """
            update billing.period set status = ?, journals = ?, root = ?, sealed_by = ?, closed_by = ?, moved_at = ?
            where period = ?""";

    private static final String OPEN_BEFORE =
            """
            select j.period from billing.journal j
            where j.period < ? and not exists (
              select from billing.period p where p.period = j.period and p.status <> 'OPEN')
            order by j.period desc limit 1""";

    private static final String SEALED_BEFORE =
            KNOWN + " where period < ? and status in ('SEALED', 'CLOSED') order by period desc limit 1";

    private static final String FAILED =
            """
            select gate, count(*), (array_agg(subject order by subject))[1:5], (array_agg(party order by subject))[1:5]
            from billing.in_the_way_of(?) group by gate, place order by place""";

    private static final String PLACE =
            """
            select count(*) filter (where id < ?), count(*) from billing.journal where period = ?
            having bool_or(id = ?)""";

    private static final String JOURNALS = "select id, text from billing.v_journal_text where period = ? order by id";

    private static final String SNAPSHOT =
            """
            insert into billing.balance_snapshot (period, account_id, closing_fen, postings)
            select ?, p.account_id, sum(p.amount_fen), count(*)
            from billing.posting p join billing.journal j on j.id = p.journal_id
            where j.period <= ? group by p.account_id""";

    private static final int ROWS_AT_ONCE = 1_000;

    private BillingStore store;

    protected JdbcPeriods() {} // for CDI proxies

    /** Months in the store. */
    @Inject
    public JdbcPeriods(BillingStore store) {
        this.store = store;
    }

    @Override
    public AccountingPeriod lock(BillingPeriod period) {
        return store.sql(connection -> {
            try (PreparedStatement wait = connection.prepareStatement(WAIT)) {
                wait.setString(1, period.toString());
                wait.execute();
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into billing.period (period, status) values (?, 'OPEN') on conflict do nothing")) {
                insert.setString(1, period.toString());
                insert.executeUpdate();
            }
            try (PreparedStatement select = connection.prepareStatement(KNOWN + " where period = ? for update")) {
                select.setString(1, period.toString());
                return Rows.first(select, JdbcMonthBook::month).orElseThrow();
            }
        });
    }

    @Override
    public void keep(AccountingPeriod month) {
        store.sql(connection -> {
            try (PreparedStatement update = connection.prepareStatement(KEEP)) {
                update.setString(1, month.state().name());
                update.setLong(2, month.journals());
                update.setString(3, month.root());
                update.setString(4, month.sealedBy());
                update.setString(5, month.closedBy());
                update.setTimestamp(6, Timestamp.from(month.movedAt()));
                update.setString(7, month.period().toString());
                return update.executeUpdate();
            }
        });
    }

    @Override
    public List<AccountingPeriod> list() {
        return store.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(KNOWN + " where status <> 'OPEN' order by period desc")) {
                return Rows.read(select, JdbcMonthBook::month);
            }
        });
    }

    @Override
    public Optional<BillingPeriod> openBefore(BillingPeriod period) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(OPEN_BEFORE)) {
                select.setString(1, period.toString());
                return Rows.first(select, row -> row.getString(1)).map(BillingPeriod::parse);
            }
        });
    }

    @Override
    public Optional<AccountingPeriod> find(BillingPeriod period) {
        return month(KNOWN + " where period = ?", period);
    }

    @Override
    public Optional<AccountingPeriod> sealedBefore(BillingPeriod period) {
        return month(SEALED_BEFORE, period);
    }

    private Optional<AccountingPeriod> month(String query, BillingPeriod period) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(query)) {
                select.setString(1, period.toString());
                return Rows.first(select, JdbcMonthBook::month);
            }
        });
    }

    @Override
    public List<GateFailed> failedGates(BillingPeriod period) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(FAILED)) {
                select.setString(1, period.toString());
                return Rows.read(
                        select, row -> new GateFailed(Gate.valueOf(row.getString(1)), row.getLong(2), found(row)));
            }
        });
    }

    private static List<GateFailed.Found> found(ResultSet row) throws SQLException {
        String[] subjects = (String[]) row.getArray(3).getArray();
        String[] parties = (String[]) row.getArray(4).getArray();
        return IntStream.range(0, subjects.length)
                .mapToObj(i -> new GateFailed.Found(subjects[i], parties[i]))
                .toList();
    }

    @Override
    public Optional<Place> place(BillingPeriod period, long journal) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(PLACE)) {
                select.setLong(1, journal);
                select.setString(2, period.toString());
                select.setLong(3, journal);
                return Rows.first(select, row -> new Place(row.getLong(1), row.getLong(2)));
            }
        });
    }

    @Override
    public void eachJournal(BillingPeriod period, JournalReader reader) {
        store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(JOURNALS)) {
                select.setString(1, period.toString());
                select.setFetchSize(ROWS_AT_ONCE);
                long read = 0;
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows.getLong(1), rows.getString(2));
                        read++;
                    }
                }
                return read;
            }
        });
    }

    @Override
    public void writeSnapshot(BillingPeriod period) {
        store.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(SNAPSHOT)) {
                insert.setString(1, period.toString());
                insert.setString(2, period.toString());
                return insert.executeUpdate();
            }
        });
    }
}
