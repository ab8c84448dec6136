package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.bank.BankAccount;
import org.tongqu.billing.bank.BankBalance;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.BankLine;
import org.tongqu.billing.bank.BankStatement;
import org.tongqu.billing.bank.BankStatementState;
import org.tongqu.billing.bank.BankStatements;
import org.tongqu.billing.bank.ItemSearch;
import org.tongqu.billing.bank.OpenItem;
import org.tongqu.billing.bank.ReconMatch;
import org.tongqu.billing.bank.StatementDraft;

/** The bank in tables {@code bank_account}, {@code bank_statement}, {@code bank_line} and {@code recon_match}. */
@ApplicationScoped
public class JdbcBankStatements implements BankStatements {

    private static final String ADD =
            """
            insert into billing.bank_statement (account_id, id, file_name, file_sha256, from_date, to_date, opening_fen,
              closing_fen, lines, status, imported_at, imported_by)
            values ('PLATFORM', ?, ?, ?, ?, ?, ?, ?, ?, 'IMPORTED', ?, ?)""";

    private static final String ADD_LINES =
            """
            insert into billing.bank_line (statement_id, line_no, booked_on, amount_fen, payer_name, payer_account,
              payer_tax_id, reference, remittance)
            select ?, l.no, l.booked_on::date, l.amount, l.name, l.account, l.tax_id, l.reference, l.remittance
            from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
              as l (booked_on, amount, name, account, tax_id, reference, remittance, no)""";

    private static final String KEEP =
            """
            insert into billing.bank_account (id, bank, holder, number, columns) values ('PLATFORM', ?, ?, ?, ?)
            on conflict (id) do update
            set bank = excluded.bank, holder = excluded.holder, number = excluded.number, columns = excluded.columns""";

    private static final String MATCH =
            """
            insert into billing.recon_match (id, line_id, journal_id, amount_fen, method, booked, matched_at, matched_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String MATCH_ALL =
            """
            insert into billing.recon_match (id, line_id, journal_id, amount_fen, method, booked, matched_at, matched_by)
            select nextval('billing.recon_match_no'), m.*
            from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::boolean[], ?::timestamptz[], ?::text[]) m""";

    private static final String UNDO =
            """
            insert into billing.recon_match (id, line_id, journal_id, amount_fen, method, booked, matched_at, matched_by,
              undoes, reason)
            select ?, line_id, journal_id, -amount_fen, method, booked, ?, ?, id, ? from billing.recon_match where id = ?""";

    private BillingStore store;
    private BankReading reading;
    private Clock clock;

    protected JdbcBankStatements() {} // for CDI proxies

    /** The bank in the store. */
    @Inject
    public JdbcBankStatements(BillingStore store, BankReading reading, Clock clock) {
        this.store = store;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public Optional<BankAccount> account() {
        return reading.account();
    }

    @Override
    public void keep(BankAccount account) {
        store.sql(connection -> run(
                connection,
                KEEP,
                account.bank(),
                account.holder(),
                account.number(),
                Json.column(Map.copyOf(account.columns()))));
    }

    @Override
    public void lock() {
        store.sql(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select id from billing.bank_account for update")) {
                return Rows.read(select, row -> row.getString(1));
            }
        });
    }

    @Override
    public void add(String id, StatementDraft draft, Actor by) {
        store.sql(connection -> {
            run(
                    connection,
                    ADD,
                    id,
                    draft.fileName(),
                    draft.sha256(),
                    draft.from(),
                    draft.to(),
                    draft.balances().opening().value(),
                    draft.balances().closing().value(),
                    draft.entries().size(),
                    Timestamp.from(clock.instant()),
                    by.name());
            return addLines(connection, id, draft.entries());
        });
    }

    private static int addLines(Connection connection, String id, List<BankEntry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_LINES)) {
            insert.setString(1, id);
            insert.setArray(
                    2, array(connection, "text", entries, entry -> entry.on().toString()));
            insert.setArray(3, array(connection, "bigint", entries, entry -> entry.amount()
                    .value()));
            insert.setArray(
                    4, array(connection, "text", entries, entry -> entry.payer().name()));
            insert.setArray(
                    5, array(connection, "text", entries, entry -> entry.payer().account()));
            insert.setArray(
                    6, array(connection, "text", entries, entry -> entry.payer().taxId()));
            insert.setArray(7, array(connection, "text", entries, BankEntry::reference));
            insert.setArray(8, array(connection, "text", entries, BankEntry::remittance));
            return insert.executeUpdate();
        }
    }

    @Override
    public Optional<BankStatement> find(String statementId) {
        return reading.statement("s.id", statementId);
    }

    @Override
    public Optional<BankStatement> ofFile(String sha256) {
        return reading.statement("s.file_sha256", sha256);
    }

    @Override
    public Optional<BankStatement> latest() {
        return reading.statements(new Window(0, 1)).items().stream().findFirst();
    }

    @Override
    public Slice<BankStatement> list(Window window) {
        return reading.statements(window);
    }

    @Override
    public void move(String statementId, BankStatementState state) {
        store.sql(connection -> run(
                connection, "update billing.bank_statement set status = ? where id = ?", state.name(), statementId));
    }

    @Override
    public Slice<BankLine> lines(String statementId, boolean openOnly, Window window) {
        return reading.lines(statementId, openOnly, window);
    }

    @Override
    public List<BankLine> openLines(String statementId) {
        return reading.openLines(statementId);
    }

    @Override
    public Optional<BankLine> line(String statementId, int no) {
        return reading.line(statementId, no);
    }

    @Override
    public List<OpenItem> openItems() {
        return reading.openItems();
    }

    @Override
    public Slice<OpenItem> openItems(ItemSearch search, Window window) {
        return reading.openItems(search, window);
    }

    @Override
    public long nextMatch() {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select nextval('billing.recon_match_no')")) {
                return Rows.first(select, row -> row.getLong(1)).orElseThrow();
            }
        });
    }

    @Override
    public void match(ReconMatch match) {
        store.sql(connection -> run(
                connection,
                MATCH,
                match.id(),
                match.lineId(),
                match.journalId(),
                match.amount().value(),
                match.method().name(),
                match.booked(),
                Timestamp.from(match.matchedAt()),
                match.matchedBy()));
    }

    @Override
    public void matchAll(List<ReconMatch> matches) {
        store.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(MATCH_ALL)) {
                insert.setArray(1, array(connection, "bigint", matches, ReconMatch::lineId));
                insert.setArray(2, array(connection, "bigint", matches, ReconMatch::journalId));
                insert.setArray(3, array(connection, "bigint", matches, match -> match.amount()
                        .value()));
                insert.setArray(4, array(connection, "text", matches, match -> match.method()
                        .name()));
                insert.setArray(5, array(connection, "boolean", matches, ReconMatch::booked));
                insert.setArray(
                        6, array(connection, "timestamptz", matches, match -> Timestamp.from(match.matchedAt())));
                insert.setArray(7, array(connection, "text", matches, ReconMatch::matchedBy));
                return insert.executeUpdate();
            }
        });
    }

    private static <T> Array array(Connection connection, String type, List<T> rows, Function<T, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    @Override
    public void undo(ReconMatch match, String reason, Actor by) {
        long id = nextMatch();
        store.sql(connection ->
                run(connection, UNDO, id, Timestamp.from(clock.instant()), by.name(), reason, match.id()));
    }

    @Override
    public List<ReconMatch> matches(String statementId, long after) {
        return reading.matches(statementId, after);
    }

    @Override
    public Optional<ReconMatch> held(String statementId, long matchId) {
        return reading.held(statementId, matchId);
    }

    @Override
    public List<ReconMatch> matchesOf(Collection<BankLine> lines) {
        return reading.matchesOf(lines);
    }

    @Override
    public Optional<BankBalance> balance() {
        return reading.balance();
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
