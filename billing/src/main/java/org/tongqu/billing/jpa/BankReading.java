package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.bank.BankAccount;
import org.tongqu.billing.bank.BankBalance;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.BankLine;
import org.tongqu.billing.bank.BankStatement;
import org.tongqu.billing.bank.BankStatementState;
import org.tongqu.billing.bank.ItemSearch;
import org.tongqu.billing.bank.OpenItem;
import org.tongqu.billing.bank.ReconMatch;
import org.tongqu.billing.bank.ReconMethod;
import org.tongqu.billing.ledger.JournalKind;

/** Reads statements, lines, matches and what is open in the books. */
@ApplicationScoped
public class BankReading {

    private static final String STATEMENT =
            """
            select s.id, s.file_name, s.file_sha256, s.from_date, s.to_date, s.opening_fen, s.closing_fen, s.status, s.lines,
              (select count(*) from billing.v_bank_line l where l.statement_id = s.id and l.open_fen <> 0)::int,
              s.imported_at, s.imported_by
            from billing.bank_statement s""";

    private static final String LINE =
            """
            select id, statement_id, line_no, booked_on, amount_fen, payer_name, payer_account, payer_tax_id, reference,
              remittance, open_fen
            from billing.v_bank_line where statement_id = ?""";

    /** Matches without those that were undone and the rows that undo them. */
    private static final String MATCHES =
            """
            select m.id, m.line_id, m.journal_id, j.kind, (
                select coalesce(min(coalesce(p.document, j.document)), '') from billing.posting p where p.journal_id = j.id),
              m.amount_fen, m.method, m.booked, m.matched_at, m.matched_by
            from billing.recon_match m
            join billing.bank_line l on l.id = m.line_id
            join billing.journal j on j.id = m.journal_id
            where %s and m.undoes is null
              and not exists (select from billing.recon_match u where u.undoes = m.id)
            order by m.id""";

    /**
     * An invoice is expected from the day of its issue until half a year after it is due, a payout within two months, anything
     * else within a week of the day on which it was booked (platform rule). Accounts are looked up one by one ({@code offset 0}):
     * before the database has counted its rows it would compare each posting with every account.
     */
    private static final String OPEN =
            """
            select 'INVOICE' as kind, i.id as key, i.gross_fen - i.paid_fen - i.set_off_fen as amount, i.buyer_id as party,
              array[i.id] as refs, i.issue_date as first, i.due_date + 180 as last
            from billing.invoice i where i.status in ('ISSUED', 'PARTIALLY_PAID')
            union all
            select 'PAYOUT', p.id, -p.amount_fen, p.party_id, array[p.id, p.reference],
              (p.submitted_at at time zone 'Asia/Shanghai')::date, (p.submitted_at at time zone 'Asia/Shanghai')::date + 60
            from billing.payout p where p.status = 'SUBMITTED'
            union all
            select 'JOURNAL', j.id::text, j.open_fen, (
                select a.owner from billing.posting p cross join lateral (
                  select owner from billing.account where id = p.account_id
                    and kind in ('AR', 'ADVANCE', 'PAYOUT_TRANSIT', 'CLAWBACK_RECV', 'GUARANTEE_SHORTFALL') offset 0) a
                where p.journal_id = j.id order by p.seq limit 1),
              array_remove(array[j.document, case j.kind when 'PAYMENT_RECEIVED' then substr(j.business_key, 9) end,
                o.reference, o.bank_reference, n.refund_reference], null),
              j.effective_on - 7, j.effective_on + 7
            from billing.v_open_cash j
            left join billing.payout o on o.id = j.document
            left join billing.credit_note n on n.id = j.document""";

    private static final String SEARCHED =
            """
             from (%s) o where (o.amount > 0) = ? and (o.key ilike ? escape '!'
              or exists (select from unnest(o.refs) r where r ilike ? escape '!') or o.party = any(?))"""
                    .formatted(OPEN);

    private BillingStore store;

    protected BankReading() {} // for CDI proxies

    /** Reads out of the store. */
    @Inject
    public BankReading(BillingStore store) {
        this.store = store;
    }

    Optional<BankAccount> account() {
        return one("select bank, holder, number, columns from billing.bank_account", BankReading::account);
    }

    @SuppressWarnings("unchecked")
    private static BankAccount account(ResultSet row) throws SQLException {
        Map<String, String> columns = Json.read(row.getObject(4), Map.class);
        return new BankAccount(row.getString(1), row.getString(2), row.getString(3), columns);
    }

    Optional<BankStatement> statement(String column, String value) {
        return one(STATEMENT + " where " + column + " = ?", BankReading::statement, value);
    }

    Slice<BankStatement> statements(Window window) {
        List<BankStatement> items = all(
                STATEMENT + " order by s.to_date desc offset ? limit ?",
                BankReading::statement,
                window.offset(),
                window.limit());
        return new Slice<>(items, count("select count(*) from billing.bank_statement"));
    }

    private static BankStatement statement(ResultSet row) throws SQLException {
        return new BankStatement(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                Fen.of(row.getLong(6)),
                Fen.of(row.getLong(7)),
                BankStatementState.valueOf(row.getString(8)),
                row.getInt(9),
                row.getInt(10),
                row.getTimestamp(11).toInstant(),
                row.getString(12));
    }

    Slice<BankLine> lines(String statementId, boolean openOnly, Window window) {
        String open = openOnly ? " and open_fen <> 0" : "";
        List<BankLine> items = all(
                LINE + open + " order by line_no offset ? limit ?",
                BankReading::line,
                statementId,
                window.offset(),
                window.limit());
        return new Slice<>(
                items, count("select count(*) from billing.v_bank_line where statement_id = ?" + open, statementId));
    }

    List<BankLine> openLines(String statementId) {
        return all(LINE + " and open_fen <> 0 order by line_no", BankReading::line, statementId);
    }

    Optional<BankLine> line(String statementId, int no) {
        return one(LINE + " and line_no = ?", BankReading::line, statementId, no);
    }

    private static BankLine line(ResultSet row) throws SQLException {
        BankEntry.Payer payer = new BankEntry.Payer(row.getString(6), row.getString(7), row.getString(8));
        return new BankLine(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                new BankEntry(
                        row.getObject(4, LocalDate.class),
                        Fen.of(row.getLong(5)),
                        payer,
                        row.getString(9),
                        row.getString(10)),
                Fen.of(row.getLong(11)));
    }

    List<OpenItem> openItems() {
        return all(OPEN + " order by 6, 2", BankReading::item);
    }

    Slice<OpenItem> openItems(ItemSearch search, Window window) {
        String like = "%" + search.text().replaceAll("[!%_]", "!$0") + "%";
        Object[] wanted = {
            search.like().isPositive(),
            like,
            like,
            search.parties().stream().map(PartyRef::id).toArray(String[]::new)
        };
        Object[] paged = Arrays.copyOf(wanted, wanted.length + 3);
        paged[wanted.length] = search.like().value();
        paged[wanted.length + 1] = window.offset();
        paged[wanted.length + 2] = window.limit();
        List<OpenItem> items = all(
                "select o.*" + SEARCHED + " order by o.amount = ? desc, o.first, o.key, o.kind offset ? limit ?",
                BankReading::item,
                paged);
        return new Slice<>(items, count("select count(*)" + SEARCHED, wanted));
    }

    private static OpenItem item(ResultSet row) throws SQLException {
        String party = row.getString(4);
        Set<String> references = Arrays.stream((String[]) row.getArray(5).getArray())
                .filter(reference -> !reference.isBlank())
                .collect(Collectors.toUnmodifiableSet());
        return new OpenItem(
                OpenItem.Kind.valueOf(row.getString(1)),
                row.getString(2),
                Fen.of(row.getLong(3)),
                party == null || party.isEmpty() ? null : PartyRef.of(party),
                OpenItem.Names.NONE,
                references,
                new OpenItem.Window(row.getObject(6, LocalDate.class), row.getObject(7, LocalDate.class)));
    }

    List<ReconMatch> matches(String statementId, long after) {
        return all(MATCHES.formatted("l.statement_id = ? and m.id > ?"), BankReading::match, statementId, after);
    }

    Optional<ReconMatch> held(String statementId, long matchId) {
        return one(MATCHES.formatted("l.statement_id = ? and m.id = ?"), BankReading::match, statementId, matchId);
    }

    List<ReconMatch> matchesOf(Collection<BankLine> lines) {
        Long[] ids = lines.stream().map(BankLine::id).toArray(Long[]::new);
        return all(MATCHES.formatted("l.id = any(?)"), BankReading::match, (Object) ids);
    }

    private static ReconMatch match(ResultSet row) throws SQLException {
        return new ReconMatch(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                JournalKind.valueOf(row.getString(4)),
                row.getString(5),
                Fen.of(row.getLong(6)),
                ReconMethod.valueOf(row.getString(7)),
                row.getBoolean(8),
                row.getTimestamp(9).toInstant(),
                row.getString(10));
    }

    Optional<BankBalance> balance() {
        return one(
                "select to_date, bank_fen, books_fen, open_lines_fen, open_journals_fen, before_fen"
                        + " from billing.v_bank_balance",
                row -> new BankBalance(
                        row.getObject(1, LocalDate.class),
                        Fen.of(row.getLong(2)),
                        Fen.of(row.getLong(3)),
                        Fen.of(row.getLong(4)),
                        Fen.of(row.getLong(5)),
                        Fen.of(row.getLong(6))));
    }

    private long count(String sql, Object... values) {
        return one(sql, row -> row.getLong(1), values).orElseThrow();
    }

    private <T> Optional<T> one(String sql, Rows.Reading<T> reading, Object... values) {
        return all(sql, reading, values).stream().findFirst();
    }

    private <T> List<T> all(String sql, Rows.Reading<T> reading, Object... values) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    select.setObject(i + 1, values[i]);
                }
                return Rows.read(select, reading);
            }
        });
    }
}
