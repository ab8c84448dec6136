package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.LedgerLine;
import org.tongqu.billing.ledger.Posting;

/** Queries over journals and postings. */
@ApplicationScoped
public class JournalReading {

    private static final String JOURNALS =
            """
            select j.id, j.kind, j.business_key, j.effective_on, j.narrative, j.recorded_at, j.recorded_by,
              j.reverses_journal_id, a.kind as account_kind, a.owner, p.amount_fen,
              coalesce(p.document, j.document) as document
            from billing.journal j
            join billing.posting p on p.journal_id = j.id
            join billing.account a on a.id = p.account_id
            where j.id in (%s) order by j.id, p.seq""";

    private static final String BALANCE =
            """
            select coalesce(sum(p.amount_fen), 0)::bigint
            from billing.posting p
            join billing.account a on a.id = p.account_id
            join billing.journal j on j.id = p.journal_id
            where a.code = any (?) and j.effective_on < ?""";

    /**
     * A few accounts have most of the postings. The database, which knows how many an account has on average, would rather read all
     * postings for one that has three; so it is asked account by account, and within bounds of which it cannot know how far they reach.
     */
    static final String BALANCE_NOW =
            """
            select coalesce(sum(s.fen), 0)::bigint
            from billing.account a
            cross join lateral (
              select sum(p.amount_fen) as fen from billing.posting p
              where p.account_id = a.id and p.journal_id between (select 0) and (select 9223372036854775807)) s
            where a.code = any (?)""";

    private static final String BALANCE_OF_KINDS =
            """
            select coalesce(sum(p.amount_fen), 0)::bigint
            from billing.account a join billing.posting p on p.account_id = a.id
            where a.kind = any (?)""";

    private static final String BALANCES_OF =
            """
            select a.owner, sum(p.amount_fen)::bigint
            from (
              select p.account_id, p.amount_fen from billing.posting p where p.document = ?
              union all
              select p.account_id, p.amount_fen
              from billing.journal j join billing.posting p on p.journal_id = j.id and p.document is null
              where j.document = ?) p
            join billing.account a on a.id = p.account_id
            where a.kind = ? group by a.owner order by a.owner""";

    /** A journal stands for its own document, and for those that single postings of it name instead. */
    private static final String OF_DOCUMENT =
            """
            select journal_id from billing.posting where document = ?
            union select id from billing.journal where document = ?""";

    private static final String LINES =
            """
            select j.id, j.kind, j.effective_on, j.narrative, a.kind as account_kind, a.owner, p.amount_fen,
              coalesce(p.document, j.document) as document
            from billing.posting p
            join billing.account a on a.id = p.account_id
            join billing.journal j on j.id = p.journal_id
            where a.code = any (?) and j.effective_on between ? and ? order by j.effective_on, j.id, p.seq""";

    /** The last date PostgreSQL and people agree on; journals are not dated later. */
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private BillingStore store;

    protected JournalReading() {} // for CDI proxies

    /** Queries in the store. */
    @Inject
    public JournalReading(BillingStore store) {
        this.store = store;
    }

    Optional<Journal> byKey(String businessKey) {
        return journals("select id from billing.journal where business_key = ?", businessKey).stream()
                .findFirst();
    }

    Optional<Journal> byId(long journalId) {
        return journals("?", journalId).stream().findFirst();
    }

    List<Journal> ofDocument(String document) {
        return journals(OF_DOCUMENT, document, document);
    }

    Fen balance(Collection<Account> accounts, LocalDate before) {
        boolean now = before.isAfter(END_OF_TIME);
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(now ? BALANCE_NOW : BALANCE)) {
                select.setArray(1, connection.createArrayOf("text", codes(accounts)));
                if (!now) {
                    select.setObject(2, before);
                }
                return Rows.first(select, row -> Fen.of(row.getLong(1))).orElse(Fen.ZERO);
            }
        });
    }

    Fen balance(Set<AccountKind> kinds) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(BALANCE_OF_KINDS)) {
                Object[] names = kinds.stream().map(Enum::name).toArray();
                select.setArray(1, connection.createArrayOf("text", names));
                return Rows.first(select, row -> Fen.of(row.getLong(1))).orElse(Fen.ZERO);
            }
        });
    }

    Map<PartyRef, Fen> balancesOf(AccountKind kind, String document) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(BALANCES_OF)) {
                select.setString(1, document);
                select.setString(2, document);
                select.setString(3, kind.name());
                Map<PartyRef, Fen> balances = new LinkedHashMap<>();
                Rows.read(select, row -> balances.put(PartyRef.of(row.getString(1)), Fen.of(row.getLong(2))));
                return balances;
            }
        });
    }

    List<LedgerLine> lines(Collection<Account> accounts, LocalDate from, LocalDate to) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(LINES)) {
                select.setArray(1, connection.createArrayOf("text", codes(accounts)));
                select.setObject(2, from);
                select.setObject(3, to);
                return Rows.read(
                        select,
                        row -> new LedgerLine(
                                row.getLong("id"),
                                JournalKind.valueOf(row.getString("kind")),
                                row.getObject("effective_on", LocalDate.class),
                                row.getString("narrative"),
                                posting(row)));
            }
        });
    }

    private List<Journal> journals(String idQuery, Object... parameters) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(JOURNALS.formatted(idQuery))) {
                for (int i = 0; i < parameters.length; i++) {
                    select.setObject(i + 1, parameters[i]);
                }
                Map<Long, Journal> journals = new LinkedHashMap<>();
                Rows.read(select, row -> journals.merge(row.getLong("id"), journal(row), JournalReading::joined));
                return List.copyOf(journals.values());
            }
        });
    }

    private static Journal journal(ResultSet row) throws SQLException {
        JournalEntry entry = new JournalEntry(
                JournalKind.valueOf(row.getString("kind")),
                row.getString("business_key"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("narrative"),
                List.of(posting(row)));
        Long reverses = row.getObject("reverses_journal_id", Long.class);
        return new Journal(
                row.getLong("id"),
                entry,
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                reverses == null ? OptionalLong.empty() : OptionalLong.of(reverses));
    }

    private static Journal joined(Journal before, Journal next) {
        List<Posting> postings = new ArrayList<>(before.entry().postings());
        postings.addAll(next.entry().postings());
        JournalEntry entry = before.entry();
        return new Journal(
                before.id(),
                new JournalEntry(entry.kind(), entry.businessKey(), entry.effectiveOn(), entry.narrative(), postings),
                before.recordedAt(),
                before.recordedBy(),
                before.reverses());
    }

    private static Posting posting(ResultSet row) throws SQLException {
        Account account = new Account(AccountKind.valueOf(row.getString("account_kind")), row.getString("owner"));
        return new Posting(account, Fen.of(row.getLong("amount_fen")), row.getString("document"));
    }

    private static Object[] codes(Collection<Account> accounts) {
        return accounts.stream().map(Account::code).toArray();
    }
}
