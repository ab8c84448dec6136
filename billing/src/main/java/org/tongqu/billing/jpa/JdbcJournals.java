package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.Journals;
import org.tongqu.billing.ledger.LedgerLine;
import org.tongqu.billing.ledger.Posting;

/** Journals and postings in tables of the same names; the postings of a journal are added in one statement. */
@ApplicationScoped
public class JdbcJournals implements Journals {

    private static final String ADD_JOURNAL =
            """
            insert into billing.journal (kind, business_key, request_digest, effective_on, period, narrative,
              recorded_at, recorded_by, reverses_journal_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (business_key) do nothing returning id""";

    /** Sorted, so that two journals with the same new accounts wait for each other instead of deadlocking. */
    private static final String ADD_ACCOUNTS =
            """
            insert into billing.account (code, kind, owner)
            select distinct t.code, t.kind, t.owner
            from unnest(?::text[], ?::text[], ?::text[]) as t (code, kind, owner)
            where not exists (select 1 from billing.account a where a.code = t.code)
            order by t.code
            on conflict (code) do nothing""";

    private static final String ADD_POSTINGS =
            """
            insert into billing.posting (journal_id, seq, account_id, amount_fen, document)
            select ?, t.seq, a.id, t.amount, t.document
            from unnest(?::text[], ?::bigint[], ?::text[]) with ordinality as t (code, amount, document, seq)
            join billing.account a on a.code = t.code""";

    private BillingStore store;
    private JournalReading reading;
    private Clock clock;

    protected JdbcJournals() {} // for CDI proxies

    /** Journals stamped by the clock. */
    @Inject
    public JdbcJournals(BillingStore store, JournalReading reading, Clock clock) {
        this.store = store;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public Optional<Journal> add(JournalEntry entry, OptionalLong reverses, Actor by) {
        return store.sql(connection -> {
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Optional<Long> id = addJournal(connection, entry, reverses, at, by);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            addAccounts(connection, entry);
            addPostings(connection, id.get(), entry);
            return Optional.of(new Journal(id.get(), entry, at, by.name(), reverses));
        });
    }

    private static Optional<Long> addJournal(
            Connection connection, JournalEntry entry, OptionalLong reverses, Instant at, Actor by)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_JOURNAL)) {
            insert.setString(1, entry.kind().name());
            insert.setString(2, entry.businessKey());
            insert.setString(3, entry.requestDigest());
            insert.setObject(4, entry.effectiveOn(), Types.DATE);
            insert.setString(5, BillingPeriod.of(entry.effectiveOn()).toString());
            insert.setString(6, entry.narrative());
            insert.setTimestamp(7, Timestamp.from(at));
            insert.setString(8, by.name());
            insert.setObject(9, reverses.isPresent() ? reverses.getAsLong() : null, Types.BIGINT);
            return Rows.first(insert, row -> row.getLong(1));
        } catch (SQLException e) {
            throw LockedMonth.refusal(e);
        }
    }

    private static void addAccounts(Connection connection, JournalEntry entry) throws SQLException {
        List<Account> accounts =
                entry.postings().stream().map(Posting::account).distinct().toList();
        try (PreparedStatement insert = connection.prepareStatement(ADD_ACCOUNTS)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "text", accounts.stream().map(Account::code).toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", accounts.stream().map(a -> a.kind().name()).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", accounts.stream().map(Account::owner).toArray()));
            insert.executeUpdate();
        }
    }

    private static void addPostings(Connection connection, long journalId, JournalEntry entry) throws SQLException {
        List<Posting> postings = entry.postings();
        try (PreparedStatement insert = connection.prepareStatement(ADD_POSTINGS)) {
            insert.setLong(1, journalId);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            postings.stream().map(p -> p.account().code()).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint",
                            postings.stream().map(p -> p.amount().value()).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "text", postings.stream().map(Posting::document).toArray()));
            int added = insert.executeUpdate();
            if (added != postings.size()) {
                throw new SQLException(
                        "Journal " + journalId + " kept " + added + " of " + postings.size() + " postings");
            }
        }
    }

    @Override
    public int addAll(List<JournalEntry> entries, Actor by) {
        return entries.isEmpty()
                ? 0
                : store.sql(connection -> new JournalBatch(connection).add(entries, clock.instant(), by));
    }

    @Override
    public Map<String, String> requestDigests(Collection<String> businessKeys) {
        return store.sql(connection -> new JournalBatch(connection).requestDigests(businessKeys));
    }

    @Override
    public Optional<Journal> byKey(String businessKey) {
        return reading.byKey(businessKey);
    }

    @Override
    public Optional<Journal> byId(long journalId) {
        return reading.byId(journalId);
    }

    @Override
    public List<Journal> ofDocument(String document) {
        return reading.ofDocument(document);
    }

    @Override
    public Fen balance(Account account) {
        return reading.balance(List.of(account), LocalDate.MAX);
    }

    @Override
    public Fen lockedBalance(Account account) {
        store.sql(connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("select id from billing.account where code = ? for no key update")) {
                lock.setString(1, account.code());
                return lock.execute();
            }
        });
        return balance(account);
    }

    @Override
    public Fen balance(Set<AccountKind> kinds) {
        return reading.balance(kinds);
    }

    @Override
    public Map<PartyRef, Fen> balancesOf(AccountKind kind, String document) {
        return reading.balancesOf(kind, document);
    }

    @Override
    public Fen balanceBefore(Collection<Account> accounts, LocalDate date) {
        return reading.balance(accounts, date);
    }

    @Override
    public List<LedgerLine> lines(Collection<Account> accounts, LocalDate from, LocalDate to) {
        return reading.lines(accounts, from, to);
    }
}
