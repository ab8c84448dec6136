package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.contribution.Act;
import org.tongqu.billing.contribution.ContributionSnapshot;
import org.tongqu.billing.contribution.Contributions;
import org.tongqu.billing.contribution.EntryState;
import org.tongqu.billing.contribution.Quarter;
import org.tongqu.billing.contribution.Statement;

/** Contribution ledgers in tables {@code contribution_sheet} and {@code contribution_act}. */
@ApplicationScoped
public class JdbcContributions implements Contributions {

    private static final String ACTS =
            """
            select no, entry, target, party_id, dimension, points, evidence, evidence_sha256, reason, actor, at
            from billing.contribution_act where agreement_id = ? and quarter = ? order by no""";

    private static final String BEGIN =
            "insert into billing.contribution_sheet (agreement_id, quarter) values (?, ?) on conflict do nothing";

    private static final String LOCK =
            "select quarter from billing.contribution_sheet where agreement_id = ? and quarter = ? for update";

    private static final String ADD =
            """
            insert into billing.contribution_act (agreement_id, quarter, no, entry, target, party_id,
              dimension, points, evidence, evidence_sha256, reason, actor, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CLOSE =
            """
            update billing.contribution_sheet set snapshot = ?, digest = ?, closed_by = ?, closed_at = ?
            where agreement_id = ? and quarter = ?""";

    private static final String SNAPSHOT =
            """
            select quarter, snapshot, digest from billing.contribution_sheet
            where agreement_id = ? and quarter between ? and ? and digest is not null
            order by quarter desc limit 1""";

    private static final String EARLIEST = "1000Q1";

    private BillingStore store;

    protected JdbcContributions() {} // for CDI proxies

    /** Ledgers in the store. */
    @Inject
    public JdbcContributions(BillingStore store) {
        this.store = store;
    }

    @Override
    public List<Act> acts(String agreementId, Quarter quarter) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(ACTS)) {
                select.setString(1, agreementId);
                select.setString(2, quarter.toString());
                return Rows.read(select, JdbcContributions::act);
            }
        });
    }

    private static Act act(ResultSet row) throws SQLException {
        PartyRef party = PartyRef.of(row.getString(4));
        String dimension = row.getString(5);
        Statement statement = dimension == null
                ? null
                : new Statement(party, dimension, row.getInt(6), row.getString(7), row.getString(8));
        return new Act(
                row.getInt(1),
                row.getInt(2),
                EntryState.valueOf(row.getString(3)),
                party,
                statement,
                row.getString(9),
                Actor.of(row.getString(10)),
                row.getTimestamp(11).toInstant());
    }

    @Override
    public Optional<ContributionSnapshot> snapshot(String agreementId, Quarter quarter) {
        return closed(agreementId, quarter.toString(), quarter.toString());
    }

    @Override
    public Optional<ContributionSnapshot> latestClosed(String agreementId, Quarter notAfter) {
        return closed(agreementId, EARLIEST, notAfter.toString());
    }

    private record Closed(Quarter quarter, String text, String digest) {}

    private Optional<ContributionSnapshot> closed(String agreementId, String from, String to) {
        Optional<Closed> closed = store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SNAPSHOT)) {
                select.setString(1, agreementId);
                select.setString(2, from);
                select.setString(3, to);
                return Rows.first(
                        select, row -> new Closed(Quarter.parse(row.getString(1)), row.getString(2), row.getString(3)));
            }
        });
        return closed.map(found -> ContributionSnapshot.kept(
                agreementId, found.quarter(), found.text(), found.digest(), acts(agreementId, found.quarter())));
    }

    @Override
    public void lock(String agreementId, Quarter quarter) {
        store.sql(connection -> {
            run(connection, BEGIN, agreementId, quarter.toString());
            try (PreparedStatement select = connection.prepareStatement(LOCK)) {
                select.setString(1, agreementId);
                select.setString(2, quarter.toString());
                return Rows.first(select, row -> row.getString(1)).orElseThrow();
            }
        });
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    @Override
    public void add(String agreementId, Quarter quarter, Act act) {
        store.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setString(1, agreementId);
                insert.setString(2, quarter.toString());
                insert.setInt(3, act.no());
                insert.setInt(4, act.entry());
                insert.setString(5, act.target().name());
                insert.setString(6, act.party().id());
                setStatement(insert, act.statement());
                insert.setString(11, act.reason());
                insert.setString(12, act.by().name());
                insert.setTimestamp(13, Timestamp.from(act.at()));
                return insert.executeUpdate();
            }
        });
    }

    private static void setStatement(PreparedStatement insert, Statement statement) throws SQLException {
        if (statement == null) {
            insert.setNull(7, Types.VARCHAR);
            insert.setNull(8, Types.INTEGER);
            insert.setNull(9, Types.VARCHAR);
            insert.setNull(10, Types.CHAR);
        } else {
            insert.setString(7, statement.dimension());
            insert.setInt(8, statement.points());
            insert.setString(9, statement.evidence());
            insert.setString(10, statement.evidenceSha256());
        }
    }

    @Override
    public void close(ContributionSnapshot snapshot, Actor by, Instant at) {
        store.sql(connection -> run(
                connection,
                CLOSE,
                snapshot.text(),
                snapshot.digest(),
                by.name(),
                Timestamp.from(at),
                snapshot.agreementId(),
                snapshot.quarter().toString()));
    }
}
