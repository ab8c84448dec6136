package org.tongqu.bench.money;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;

/**
 * Transactions of one journal and its postings, which come from the client as those of a ledger do: the database cannot know
 * them.
 */
final class RawJournals implements Crew.Repeated {

    static final String TABLES =
            """
            drop schema if exists raw cascade;
            create schema raw;
            create table raw.journal (
              id bigint generated always as identity primary key, business_key varchar(160) not null unique,
              effective_on date not null, narrative varchar(1000) not null);
            create table raw.posting (
              journal_id bigint not null, seq int not null, account_id bigint not null, amount_fen bigint not null,
              document varchar(80) not null, primary key (journal_id, seq));
            create index on raw.posting (account_id, journal_id);
            """;

    static final String NO_TABLES = "drop schema raw cascade";

    private static final int POSTINGS = 6;
    private static final int COLUMNS = 5;
    private static final int ACCOUNTS = 500;

    private final Connection connection;
    private final PreparedStatement journal;
    private final PreparedStatement postings;
    private final int client;

    RawJournals(Connection connection, int client) throws SQLException {
        this.connection = connection;
        this.client = client;
        connection.setAutoCommit(false);
        journal = connection.prepareStatement("insert into raw.journal (business_key, effective_on, narrative)"
                + " values (?, ?, 'paid') returning id");
        postings = connection.prepareStatement(
                "insert into raw.posting (journal_id, seq, account_id, amount_fen, document) values "
                        + String.join(", ", Collections.nCopies(POSTINGS, "(?, ?, ?, ?, ?)")));
    }

    @Override
    public void once(int number) throws SQLException {
        String key = client + "-" + number;
        journal.setString(1, key);
        journal.setObject(2, LocalDate.EPOCH);
        long id;
        try (var row = journal.executeQuery()) {
            row.next();
            id = row.getLong(1);
        }
        for (int posting = 0; posting < POSTINGS; posting++) {
            int first = posting * COLUMNS;
            postings.setLong(first + 1, id);
            postings.setInt(first + 2, posting + 1);
            postings.setLong(first + 3, (number + posting) % ACCOUNTS);
            postings.setLong(first + 4, posting < POSTINGS - 1 ? 1 : 1 - POSTINGS);
            postings.setString(first + 5, key);
        }
        postings.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
