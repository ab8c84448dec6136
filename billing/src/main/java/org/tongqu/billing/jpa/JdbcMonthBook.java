package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.close.AccountingPeriod;
import org.tongqu.billing.close.KindTotal;
import org.tongqu.billing.close.MonthBook;
import org.tongqu.billing.close.MonthJournal;
import org.tongqu.billing.close.PeriodState;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalKind;

/** Months, totals and journals by the month that stands in {@code journal}. */
@ApplicationScoped
public class JdbcMonthBook implements MonthBook {

    private static final String MONTHS =
            """
            select coalesce(p.period, j.period) as period, coalesce(p.status, 'OPEN') as status,
              coalesce(j.journals, 0) as journals, coalesce(p.root, '') as root, coalesce(p.sealed_by, '') as sealed_by,
              coalesce(p.closed_by, '') as closed_by, p.moved_at
            from billing.period p
            full join (select period, count(*) as journals from billing.journal group by period) j on j.period = p.period
            where j.period is not null or p.status <> 'OPEN'
            order by 1 desc""";

    private static final String TOTALS =
            """
            select a.kind,
              coalesce(sum(p.amount_fen) filter (where j.period < ?), 0)::bigint,
              coalesce(sum(p.amount_fen) filter (where j.period = ? and p.amount_fen > 0), 0)::bigint,
              coalesce(-sum(p.amount_fen) filter (where j.period = ? and p.amount_fen < 0), 0)::bigint
            from billing.posting p
            join billing.account a on a.id = p.account_id
            join billing.journal j on j.id = p.journal_id
            where j.period <= ? group by a.kind""";

    private static final String JOURNALS =
            """
            select j.id, j.kind, j.effective_on, j.narrative, j.recorded_at, j.recorded_by,
              (select coalesce(sum(p.amount_fen), 0)::bigint from billing.posting p
               where p.journal_id = j.id and p.amount_fen > 0)
            from billing.journal j where j.period = ? order by j.id offset ? limit ?""";

    private BillingStore store;

    protected JdbcMonthBook() {} // for CDI proxies

    /** The months of the store. */
    @Inject
    public JdbcMonthBook(BillingStore store) {
        this.store = store;
    }

    @Override
    public List<AccountingPeriod> months() {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(MONTHS)) {
                return Rows.read(select, JdbcMonthBook::month);
            }
        });
    }

    @Override
    public List<KindTotal> trialBalance(BillingPeriod period) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(TOTALS)) {
                for (int i = 1; i <= select.getParameterMetaData().getParameterCount(); i++) {
                    select.setString(i, period.toString());
                }
                return Rows.read(select, JdbcMonthBook::total).stream()
                        .sorted(Comparator.comparing(KindTotal::kind))
                        .toList();
            }
        });
    }

    @Override
    public Slice<MonthJournal> journals(BillingPeriod period, Window window) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(JOURNALS);
                    PreparedStatement count =
                            connection.prepareStatement("select count(*) from billing.journal where period = ?")) {
                select.setString(1, period.toString());
                select.setInt(2, window.offset());
                select.setInt(3, window.limit());
                count.setString(1, period.toString());
                List<MonthJournal> items = Rows.read(select, JdbcMonthBook::journal);
                return new Slice<>(
                        items, Rows.first(count, row -> row.getLong(1)).orElse(0L));
            }
        });
    }

    static AccountingPeriod month(ResultSet row) throws SQLException {
        Timestamp moved = row.getTimestamp("moved_at");
        return new AccountingPeriod(
                BillingPeriod.parse(row.getString("period")),
                PeriodState.valueOf(row.getString("status")),
                row.getLong("journals"),
                row.getString("root"),
                row.getString("sealed_by"),
                row.getString("closed_by"),
                moved == null ? null : moved.toInstant());
    }

    private static KindTotal total(ResultSet row) throws SQLException {
        return new KindTotal(
                AccountKind.valueOf(row.getString(1)),
                Fen.of(row.getLong(2)),
                Fen.of(row.getLong(3)),
                Fen.of(row.getLong(4)));
    }

    private static MonthJournal journal(ResultSet row) throws SQLException {
        return new MonthJournal(
                row.getLong(1),
                JournalKind.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                Fen.of(row.getLong(7)),
                row.getTimestamp(5).toInstant(),
                row.getString(6));
    }
}
