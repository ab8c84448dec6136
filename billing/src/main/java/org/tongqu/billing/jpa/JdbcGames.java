package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.Evaluation;
import org.tongqu.billing.agreement.GameTable;
import org.tongqu.billing.agreement.Games;
import org.tongqu.billing.shapley.TableGame;

/** Games in tables {@code game_table} and {@code game_evaluation}. */
@ApplicationScoped
public class JdbcGames implements Games {

    private static final String KEEP =
            """
            insert into billing.game_table (consortium_id, digest, players, worths, kept_at, kept_by)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String FIND =
            "select worths from billing.game_table where consortium_id = ? and digest = ? and players = ?";

    private static final String KEEP_EVALUATION =
            """
            insert into billing.game_evaluation
              (settlement_id, seq, run_seq, secret, players, pairs, coalitions, worths, recorded_at, recorded_by)
            select ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?
            from billing.game_evaluation where settlement_id = ?""";

    private static final String EVALUATIONS =
            """
            select seq, secret, players, pairs, coalitions, worths, recorded_at, recorded_by
            from billing.game_evaluation where settlement_id = ? order by seq desc""";

    private BillingStore store;

    protected JdbcGames() {} // for CDI proxies

    /** Games in the store. */
    @Inject
    public JdbcGames(BillingStore store) {
        this.store = store;
    }

    @Override
    public boolean keep(PartyRef consortium, GameTable table, Instant at, Actor by) {
        return store.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
                insert.setString(1, consortium.id());
                insert.setString(2, table.digest());
                insert.setArray(3, names(connection, table.players()));
                insert.setArray(
                        4,
                        numbers(connection, Arrays.stream(table.game().worths()).boxed()));
                insert.setTimestamp(5, Timestamp.from(at));
                insert.setString(6, by.name());
                return insert.executeUpdate() > 0;
            }
        });
    }

    @Override
    public Optional<GameTable> find(PartyRef consortium, String digest, List<PartyRef> players) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(FIND)) {
                select.setString(1, consortium.id());
                select.setString(2, digest);
                select.setArray(3, names(connection, players));
                return Rows.first(select, row -> new GameTable(players, TableGame.of(worths(row.getArray(1)))));
            }
        });
    }

    @Override
    public void keep(String settlementId, int fromRun, Evaluation evaluation, Instant at, Actor by) {
        store.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(KEEP_EVALUATION)) {
                insert.setString(1, settlementId);
                insert.setInt(2, fromRun);
                insert.setString(3, evaluation.secret());
                insert.setArray(4, names(connection, evaluation.players()));
                insert.setLong(5, evaluation.pairs());
                insert.setArray(6, numbers(connection, evaluation.worths().keySet().stream()));
                insert.setArray(7, numbers(connection, evaluation.worths().values().stream()));
                insert.setTimestamp(8, Timestamp.from(at));
                insert.setString(9, by.name());
                insert.setString(10, settlementId);
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public List<KeptEvaluation> evaluations(String settlementId) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(EVALUATIONS)) {
                select.setString(1, settlementId);
                return Rows.read(select, JdbcGames::evaluation);
            }
        });
    }

    private static KeptEvaluation evaluation(ResultSet row) throws SQLException {
        SortedMap<Long, Long> found = new TreeMap<>();
        long[] coalitions = worths(row.getArray(5));
        long[] worths = worths(row.getArray(6));
        for (int i = 0; i < coalitions.length; i++) {
            found.put(coalitions[i], worths[i]);
        }
        List<PartyRef> players = Stream.of((String[]) row.getArray(3).getArray())
                .map(PartyRef::of)
                .toList();
        return new KeptEvaluation(
                row.getInt(1),
                new Evaluation(row.getString(2), row.getLong(4), players, found),
                row.getTimestamp(7).toInstant(),
                row.getString(8));
    }

    private static Array numbers(Connection connection, Stream<Long> numbers) throws SQLException {
        return connection.createArrayOf("bigint", numbers.toArray());
    }

    private static Array names(Connection connection, List<PartyRef> players) throws SQLException {
        return connection.createArrayOf(
                "text", players.stream().map(PartyRef::id).toArray());
    }

    private static long[] worths(Array column) throws SQLException {
        return Arrays.stream((Long[]) column.getArray())
                .mapToLong(Long::longValue)
                .toArray();
    }
}
