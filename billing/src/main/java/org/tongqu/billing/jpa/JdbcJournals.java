package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
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
import java.util.function.Function;
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

    private static final String ADD =
            "select billing.add_journal(?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[])";

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
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return store.sql(connection -> added(connection, entry, reverses, at, by))
                .map(id -> new Journal(id, entry, at, by.name(), reverses));
    }

    private static Optional<Long> added(
            Connection connection, JournalEntry entry, OptionalLong reverses, Instant at, Actor by)
            throws SQLException {
        List<Posting> postings = entry.postings();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, entry.kind().name());
            insert.setString(2, entry.businessKey());
            insert.setString(3, entry.requestDigest());
            insert.setObject(4, entry.effectiveOn(), Types.DATE);
            insert.setString(5, BillingPeriod.of(entry.effectiveOn()).toString());
            insert.setString(6, entry.narrative());
            insert.setTimestamp(7, Timestamp.from(at));
            insert.setString(8, by.name());
            insert.setObject(9, reverses.isPresent() ? reverses.getAsLong() : null, Types.BIGINT);
            insert.setArray(
                    10, array(connection, "text", postings, p -> p.account().code()));
            insert.setArray(
                    11,
                    array(connection, "text", postings, p -> p.account().kind().name()));
            insert.setArray(
                    12, array(connection, "text", postings, p -> p.account().owner()));
            insert.setArray(
                    13, array(connection, "bigint", postings, p -> p.amount().value()));
            insert.setArray(14, array(connection, "text", postings, Posting::document));
            return Rows.first(insert, row -> row.getObject(1, Long.class));
        } catch (SQLException e) {
            throw LockedMonth.refusal(e);
        }
    }

    private static Array array(
            Connection connection, String type, List<Posting> postings, Function<Posting, Object> field)
            throws SQLException {
        return connection.createArrayOf(type, postings.stream().map(field).toArray());
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
