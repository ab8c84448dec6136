package org.tongqu.billing.jpa;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.Posting;

/** One journal or a few with their postings in one call of the database. */
final class FewJournals {

    private static final String ADD = "select billing.add_journals(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    FewJournals(Connection connection) {
        this.connection = connection;
    }

    /** Its number, unless its business key is taken. */
    Optional<Long> add(JournalEntry entry, OptionalLong reverses, Instant at, Actor by) throws SQLException {
        Long reversed = reverses.isPresent() ? reverses.getAsLong() : null;
        return Optional.ofNullable(added(List.of(entry), new Long[] {reversed}, at, by)[0]);
    }

    /** How many are new; the business keys of the others are taken. */
    int add(List<JournalEntry> entries, Instant at, Actor by) throws SQLException {
        Long[] added = added(entries, new Long[entries.size()], at, by);
        return (int) Arrays.stream(added).filter(Objects::nonNull).count();
    }

    /** A posting, the place of its journal in the call, from 1 on, and its own in the journal. */
    private record Line(int place, int seq, JournalEntry entry, Posting posting) {}

    private static List<Line> lines(List<JournalEntry> entries) {
        List<Line> lines = new ArrayList<>();
        for (int place = 1; place <= entries.size(); place++) {
            JournalEntry entry = entries.get(place - 1);
            int seq = 0;
            for (Posting posting : entry.postings()) {
                lines.add(new Line(place, ++seq, entry, posting));
            }
        }
        return lines;
    }

    private Long[] added(List<JournalEntry> entries, Long[] reverses, Instant at, Actor by) throws SQLException {
        List<Line> lines = lines(entries);
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setArray(1, array("text", entries, e -> e.kind().name()));
            insert.setArray(2, array("text", entries, JournalEntry::businessKey));
            insert.setArray(3, array("text", entries, JournalEntry::requestDigest));
            insert.setArray(4, array("date", entries, e -> e.effectiveOn().toString()));
            insert.setArray(5, array("text", entries, e -> BillingPeriod.of(e.effectiveOn())
                    .toString()));
            insert.setArray(6, array("text", entries, JournalEntry::narrative));
            insert.setArray(7, array("text", entries, JournalEntry::document));
            insert.setArray(8, connection.createArrayOf("bigint", reverses));
            insert.setTimestamp(9, Timestamp.from(at));
            insert.setString(10, by.name());
            insert.setArray(11, array("integer", lines, Line::place));
            insert.setArray(12, array("integer", lines, Line::seq));
            insert.setArray(13, array("text", lines, l -> l.posting().account().code()));
            insert.setArray(
                    14, array("text", lines, l -> l.posting().account().kind().name()));
            insert.setArray(15, array("text", lines, l -> l.posting().account().owner()));
            insert.setArray(16, array("bigint", lines, l -> l.posting().amount().value()));
            insert.setArray(17, array("text", lines, l -> l.entry().ownDocument(l.posting())));
            return Rows.first(insert, row -> (Long[]) row.getArray(1).getArray())
                    .orElseThrow();
        } catch (SQLException e) {
            throw LockedMonth.refusal(e);
        }
    }

    private <T> Array array(String type, List<T> things, Function<T, Object> field) throws SQLException {
        return connection.createArrayOf(type, things.stream().map(field).toArray());
    }
}
