package org.tongqu.billing.jpa;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.Posting;

/** Many journals in a few statements, whatever their number: journals, numbers of accounts, new accounts if any, postings. */
final class JournalBatch {

    /** Sorted, so that two batches with the same keys or accounts wait for each other instead of deadlocking. */
    private static final String ADD_JOURNALS =
            """
            insert into billing.journal (kind, business_key, request_digest, effective_on, period, narrative, document,
              recorded_at, recorded_by)
            select t.kind, t.key, t.digest, t.day::date, t.period, t.narrative, t.document, ?, ?
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as t (kind, key, digest, day, period, narrative, document)
            order by t.key
            on conflict (business_key) do nothing returning id, business_key""";

    private static final String ADD_ACCOUNTS =
            """
            insert into billing.account (code, kind, owner)
            select t.code, t.kind, t.owner
            from unnest(?::text[], ?::text[], ?::text[]) as t (code, kind, owner)
            order by t.code
            on conflict (code) do nothing""";

    private static final String ACCOUNTS = "select id, code from billing.account where code = any(?::text[])";

    private static final String ADD_POSTINGS =
            """
            insert into billing.posting (journal_id, seq, account_id, amount_fen, document)
            select * from unnest(?::bigint[], ?::int[], ?::bigint[], ?::bigint[], ?::text[])""";

    private static final String DIGESTS =
            "select business_key, request_digest from billing.journal where business_key = any(?::text[])";

    private final Connection connection;

    JournalBatch(Connection connection) {
        this.connection = connection;
    }

    int add(List<JournalEntry> entries, Instant at, Actor by) throws SQLException {
        Map<String, Long> added = addJournals(entries, at, by);
        List<JournalEntry> fresh =
                entries.stream().filter(e -> added.containsKey(e.businessKey())).toList();
        if (!fresh.isEmpty()) {
            addPostings(fresh, added, accounts(fresh));
        }
        return fresh.size();
    }

    Map<String, String> requestDigests(Collection<String> businessKeys) throws SQLException {
        Map<String, String> digests = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(DIGESTS)) {
            select.setArray(1, connection.createArrayOf("text", businessKeys.toArray(String[]::new)));
            Rows.read(select, row -> digests.put(row.getString(1), row.getString(2)));
        }
        return digests;
    }

    private Map<String, Long> addJournals(List<JournalEntry> entries, Instant at, Actor by) throws SQLException {
        Map<String, Long> ids = new LinkedHashMap<>();
        try (PreparedStatement insert = connection.prepareStatement(ADD_JOURNALS)) {
            insert.setTimestamp(1, Timestamp.from(at));
            insert.setString(2, by.name());
            insert.setArray(3, text(entries, e -> e.kind().name()));
            insert.setArray(4, text(entries, JournalEntry::businessKey));
            insert.setArray(5, text(entries, JournalEntry::requestDigest));
            insert.setArray(6, text(entries, e -> e.effectiveOn().toString()));
            insert.setArray(
                    7, text(entries, e -> BillingPeriod.of(e.effectiveOn()).toString()));
            insert.setArray(8, text(entries, JournalEntry::narrative));
            insert.setArray(9, text(entries, JournalEntry::document));
            Rows.read(insert, row -> ids.put(row.getString(2), row.getLong(1)));
        } catch (SQLException e) {
            throw LockedMonth.refusal(e);
        }
        return ids;
    }

    private Map<Account, Long> accounts(List<JournalEntry> entries) throws SQLException {
        List<Account> accounts = entries.stream()
                .flatMap(e -> e.postings().stream())
                .map(Posting::account)
                .distinct()
                .toList();
        Map<Account, Long> numbers = new HashMap<>(numbers(accounts));
        List<Account> fresh =
                accounts.stream().filter(a -> !numbers.containsKey(a)).toList();
        if (!fresh.isEmpty()) {
            addAccounts(fresh);
            numbers.putAll(numbers(fresh));
        }
        return numbers;
    }

    private void addAccounts(List<Account> accounts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_ACCOUNTS)) {
            insert.setArray(1, text(accounts, Account::code));
            insert.setArray(2, text(accounts, a -> a.kind().name()));
            insert.setArray(3, text(accounts, Account::owner));
            insert.executeUpdate();
        }
    }

    private Map<Account, Long> numbers(List<Account> accounts) throws SQLException {
        Map<String, Account> byCode = new HashMap<>();
        accounts.forEach(account -> byCode.put(account.code(), account));
        Map<Account, Long> numbers = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(ACCOUNTS)) {
            select.setArray(1, text(accounts, Account::code));
            Rows.read(select, row -> numbers.put(byCode.get(row.getString(2)), row.getLong(1)));
        }
        return numbers;
    }

    private void addPostings(List<JournalEntry> entries, Map<String, Long> journals, Map<Account, Long> accounts)
            throws SQLException {
        int count = entries.stream().mapToInt(e -> e.postings().size()).sum();
        long[] journal = new long[count];
        int[] seq = new int[count];
        long[] account = new long[count];
        long[] amount = new long[count];
        String[] document = new String[count];
        int next = 0;
        for (JournalEntry entry : entries) {
            long id = journals.get(entry.businessKey());
            int line = 0;
            for (Posting posting : entry.postings()) {
                journal[next] = id;
                seq[next] = ++line;
                account[next] = accounts.get(posting.account());
                amount[next] = posting.amount().value();
                document[next++] = entry.ownDocument(posting);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(ADD_POSTINGS)) {
            // Plain numbers travel as they are; lists of objects would be written out as text.
            insert.setArray(1, connection.unwrap(PGConnection.class).createArrayOf("int8", journal));
            insert.setArray(2, connection.unwrap(PGConnection.class).createArrayOf("int4", seq));
            insert.setArray(3, connection.unwrap(PGConnection.class).createArrayOf("int8", account));
            insert.setArray(4, connection.unwrap(PGConnection.class).createArrayOf("int8", amount));
            insert.setArray(5, connection.createArrayOf("text", document));
            int kept = insert.executeUpdate();
            if (kept != count) {
                throw new SQLException(entries.size() + " journals kept " + kept + " of " + count + " postings");
            }
        }
    }

    private <T> Array text(List<T> things, Function<T, String> field) throws SQLException {
        return connection.createArrayOf("text", things.stream().map(field).toArray(String[]::new));
    }
}
