package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.StatusLog;

/** The history of states in table {@code status_event}. */
@ApplicationScoped
public class JdbcStatusLog implements StatusLog {

    private static final String INSERT =
            """
            insert into billing.status_event (kind, document_id, from_status, to_status, actor, reason, at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT =
            """
            select kind, document_id, from_status, to_status, actor, reason, at
            from billing.status_event where kind = ? and document_id = ? order by id""";

    private BillingStore store;
    private Clock clock;

    protected JdbcStatusLog() {} // for CDI proxies

    /** History stamped by the clock. */
    @Inject
    public JdbcStatusLog(BillingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void addAll(List<Entry> entries) {
        Timestamp now = Timestamp.from(clock.instant());
        store.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Entry entry : entries) {
                    insert.setString(1, entry.kind().name());
                    insert.setString(2, entry.id());
                    insert.setString(3, entry.from());
                    insert.setString(4, entry.to());
                    insert.setString(5, entry.actor().name());
                    insert.setString(6, entry.reason());
                    insert.setTimestamp(7, now);
                    insert.addBatch();
                }
                return insert.executeBatch().length;
            }
        });
    }

    @Override
    public List<Dated> of(DocumentKind kind, String id) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                select.setString(1, kind.name());
                select.setString(2, id);
                return Rows.read(select, JdbcStatusLog::dated);
            }
        });
    }

    private static Dated dated(ResultSet row) throws SQLException {
        Entry entry = new Entry(
                DocumentKind.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Actor.of(row.getString(5)),
                row.getString(6));
        return new Dated(entry, row.getTimestamp(7).toInstant());
    }
}
