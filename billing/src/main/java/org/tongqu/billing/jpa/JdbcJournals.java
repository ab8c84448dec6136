package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
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
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.Journals;
import org.tongqu.billing.ledger.LedgerLine;

/** Journals and postings in tables of the same names; the postings of a journal are added in one statement. */
@ApplicationScoped
public class JdbcJournals implements Journals {

    /** More than these in one go are added by statements made for many. */
    private static final int FEW = 50;

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
        return store.sql(connection -> new FewJournals(connection).add(entry, reverses, at, by))
                .map(id -> new Journal(id, entry, at, by.name(), reverses));
    }

    @Override
    public int addAll(List<JournalEntry> entries, Actor by) {
        if (entries.isEmpty()) {
            return 0;
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return store.sql(connection -> entries.size() <= FEW
                ? new FewJournals(connection).add(entries, at, by)
                : new JournalBatch(connection).add(entries, at, by));
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
