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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Window;
import org.tongqu.billing.usage.BilledUsage;
import org.tongqu.billing.usage.TouchedUse;
import org.tongqu.billing.usage.UsageMonth;
import org.tongqu.billing.usage.UsageRecord;
import org.tongqu.billing.usage.UsageRecords;
import org.tongqu.billing.usage.UsageTotal;

/** Records of use in tables {@code usage_event} and {@code billed_usage}; whole batches in one statement. */
@ApplicationScoped
public class JdbcUsageRecords implements UsageRecords {

    /** Sorted, so that two batches with the same events wait for each other instead of deadlocking. */
    private static final String INSERT =
            """
            insert into billing.usage_event
              (source, event_id, payload_sha256, order_id, quantity, event_time, origin_period, contributors, received_at)
            select source, event_id, digest, order_id, quantity, event_time, period,
              string_to_array(contributors, chr(31)), ?
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::timestamptz[], ?::text[], ?::text[])
              as t (source, event_id, digest, order_id, quantity, event_time, period, contributors)
            order by source, event_id
            on conflict (source, event_id) do nothing""";

    private static final String CONFLICTING =
            """
            select u.source || '/' || u.event_id
            from unnest(?::text[], ?::text[], ?::text[]) as t (source, event_id, digest)
            join billing.usage_event u on u.source = t.source and u.event_id = t.event_id
            where u.payload_sha256 <> t.digest order by 1""";

    private static final String UNBILLED =
            """
            select u.origin_period,
              (select coalesce(sum(l.quantity), 0) from billing.invoice_line l
                join billing.invoice i on i.id = l.invoice_id
                where i.order_id = ? and l.kind = 'USAGE' and l.origin_period = u.origin_period) as billed,
              sum(u.quantity) as quantity, count(*) as records,
              encode(sha256(convert_to(
                string_agg(u.payload_sha256, '' order by u.source, u.event_id), 'UTF8')), 'hex') as digest
            from billing.usage_event u
            where u.order_id = ? and u.origin_period <= ?
              and not exists (select 1 from billing.billed_usage b where b.usage_id = u.id)
            group by u.origin_period order by u.origin_period""";

    private static final String MARK =
            """
            insert into billing.billed_usage (usage_id, line_id)
            select u.id, l.id
            from billing.usage_event u
            join billing.invoice_line l
              on l.invoice_id = ? and l.kind = 'USAGE' and l.origin_period = u.origin_period
            where u.order_id = ?
              and not exists (select 1 from billing.billed_usage b where b.usage_id = u.id)""";

    private static final String MONTHS =
            """
            select u.origin_period, sum(u.quantity), coalesce(sum(u.quantity) filter (where b.usage_id is not null), 0),
              count(*)
            from billing.usage_event u left join billing.billed_usage b on b.usage_id = u.id
            where u.order_id = ? group by u.origin_period order by u.origin_period""";

    private static final String BILLED =
            """
            select count(*), coalesce(sum(u.quantity), 0),
              encode(sha256(convert_to(
                coalesce(string_agg(u.payload_sha256, '' order by u.source, u.event_id), ''), 'UTF8')), 'hex')
            from billing.invoice_line l
            join billing.billed_usage b on b.line_id = l.id
            join billing.usage_event u on u.id = b.usage_id
            where l.invoice_id = ? and l.line_no = ?""";

    private static final String TOUCHED =
            """
            select l.line_no, u.contributors, sum(u.quantity)
            from billing.invoice_line l
            join billing.billed_usage b on b.line_id = l.id
            join billing.usage_event u on u.id = b.usage_id
            where l.invoice_id = ? group by l.line_no, u.contributors order by l.line_no, u.contributors""";

    private static final String OF_CHARGE =
            """
            select u.order_id, u.source, u.event_id, u.quantity, u.event_time, u.contributors
            from billing.invoice_line l
            join billing.billed_usage b on b.line_id = l.id
            join billing.usage_event u on u.id = b.usage_id
            where l.invoice_id = ? and l.line_no = ? order by u.event_time, u.id limit ? offset ?""";

    private static final String RECORDS =
            """
            select order_id, source, event_id, quantity, event_time, contributors from billing.usage_event
            where order_id = ? order by event_time desc, id desc limit ? offset ?""";

    /** A character that stands in no name. */
    private static final String SEPARATOR = "\u001f";

    private BillingStore store;

    protected JdbcUsageRecords() {} // for CDI proxies

    /** Records in the store. */
    @Inject
    public JdbcUsageRecords(BillingStore store) {
        this.store = store;
    }

    @Override
    public int addNew(List<UsageRecord> records, Instant receivedAt) {
        return store.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setTimestamp(1, Timestamp.from(receivedAt));
                insert.setArray(2, text(connection, records, UsageRecord::source));
                insert.setArray(3, text(connection, records, UsageRecord::eventId));
                insert.setArray(4, text(connection, records, UsageRecord::payloadDigest));
                insert.setArray(5, text(connection, records, UsageRecord::orderId));
                insert.setArray(6, text(connection, records, r -> r.quantity().toPlainString()));
                insert.setArray(7, text(connection, records, UsageRecord::micros));
                insert.setArray(8, text(connection, records, UsageRecord::period));
                insert.setArray(9, text(connection, records, JdbcUsageRecords::contributors));
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public List<String> conflicting(List<UsageRecord> records) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(CONFLICTING)) {
                select.setArray(1, text(connection, records, UsageRecord::source));
                select.setArray(2, text(connection, records, UsageRecord::eventId));
                select.setArray(3, text(connection, records, UsageRecord::payloadDigest));
                return Rows.read(select, row -> row.getString(1));
            }
        });
    }

    @Override
    public List<UsageTotal> unbilled(String orderId, BillingPeriod upTo) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(UNBILLED)) {
                select.setString(1, orderId);
                select.setString(2, orderId);
                select.setString(3, upTo.toString());
                return Rows.read(
                        select,
                        row -> new UsageTotal(
                                BillingPeriod.parse(row.getString(1)),
                                row.getBigDecimal(2),
                                row.getBigDecimal(3),
                                row.getLong(4),
                                row.getString(5)));
            }
        });
    }

    @Override
    public long markBilled(String orderId, String invoiceId) {
        return store.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(MARK)) {
                insert.setString(1, invoiceId);
                insert.setString(2, orderId);
                return insert.executeLargeUpdate();
            }
        });
    }

    @Override
    public List<UsageMonth> months(String orderId) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(MONTHS)) {
                select.setString(1, orderId);
                return Rows.read(
                        select,
                        row -> new UsageMonth(
                                BillingPeriod.parse(row.getString(1)),
                                row.getBigDecimal(2),
                                row.getBigDecimal(3),
                                row.getLong(4)));
            }
        });
    }

    @Override
    public BilledUsage billed(String invoiceId, int lineNo) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(BILLED)) {
                select.setString(1, invoiceId);
                select.setInt(2, lineNo);
                return Rows.first(
                                select, row -> new BilledUsage(row.getLong(1), row.getBigDecimal(2), row.getString(3)))
                        .orElseThrow();
            }
        });
    }

    @Override
    public List<TouchedUse> touched(String invoiceId) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(TOUCHED)) {
                select.setString(1, invoiceId);
                return Rows.read(
                        select, row -> new TouchedUse(row.getInt(1), parties(row.getArray(2)), row.getBigDecimal(3)));
            }
        });
    }

    @Override
    public List<UsageRecord> ofCharge(String invoiceId, int lineNo, Window window) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(OF_CHARGE)) {
                select.setString(1, invoiceId);
                select.setInt(2, lineNo);
                select.setInt(3, window.limit());
                select.setInt(4, window.offset());
                return Rows.read(select, JdbcUsageRecords::usage);
            }
        });
    }

    @Override
    public List<UsageRecord> of(String orderId, Window window) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(RECORDS)) {
                select.setString(1, orderId);
                select.setInt(2, window.limit());
                select.setInt(3, window.offset());
                return Rows.read(select, JdbcUsageRecords::usage);
            }
        });
    }

    private static UsageRecord usage(ResultSet row) throws SQLException {
        return new UsageRecord(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getTimestamp(5).toInstant(),
                parties(row.getArray(6)));
    }

    private static List<PartyRef> parties(Array column) throws SQLException {
        return column == null
                ? List.of()
                : Stream.of((String[]) column.getArray()).map(PartyRef::of).toList();
    }

    /** In one text, since all arrays of a statement are as long as the batch; null for none. */
    private static String contributors(UsageRecord usage) {
        return usage.contributors().isEmpty()
                ? null
                : usage.contributors().stream().map(PartyRef::id).collect(Collectors.joining(SEPARATOR));
    }

    private static Array text(Connection connection, List<UsageRecord> records, Function<UsageRecord, Object> field)
            throws SQLException {
        List<String> values = new ArrayList<>(records.size());
        for (UsageRecord usage : records) {
            values.add(Objects.toString(field.apply(usage), null));
        }
        return connection.createArrayOf("text", values.toArray());
    }
}
