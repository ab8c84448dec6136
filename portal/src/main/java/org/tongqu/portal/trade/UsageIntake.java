package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.usage.Metering;
import org.tongqu.billing.usage.UsageReceipt;
import org.tongqu.billing.usage.UsageRecord;
import org.tongqu.billing.usage.UsageRefused;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Takes in what a provider measured, in batches that may be sent again without harm. */
@ApplicationScoped
@Transactional
public class UsageIntake {

    /** Most records at once (platform rule). */
    public static final int LARGEST_BATCH = 5_000;

    /** Source of what the platform's own gateway measures; nobody else may use it. */
    public static final String GATEWAY = "gateway";

    private static final int MOST_FAULTS = 100;

    private Orders orders;
    private Metering metering;
    private TradeDesk desk;
    private Idempotency idempotency;

    protected UsageIntake() {} // for CDI proxies

    @Inject
    public UsageIntake(Orders orders, Metering metering, TradeDesk desk, Idempotency idempotency) {
        this.orders = orders;
        this.metering = metering;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /** What became of a batch: new records, and records that were known already. */
    public record Receipt(String orderId, int accepted, int duplicates) {}

    /**
     * Takes a batch as a whole, or not at all.
     *
     * @param key idempotency key; may be absent, since every record has its own
     * @throws org.tongqu.portal.problem.InvalidInput naming every record that cannot be taken
     * @throws org.tongqu.billing.usage.UsageConflict if a number is known with other content
     */
    @Needs("usage.ingest")
    public Receipt record(UsageBatch batch, String key) {
        Order order = orders.find(String.valueOf(batch.orderId()))
                .orElseThrow(() -> new OrderNotFound(String.valueOf(batch.orderId())));
        desk.access().requireSeller("usage.ingest", order);
        check(batch);
        return idempotency.once("usage.ingest", key, batch, Receipt.class, () -> recordOnce(order, batch));
    }

    private static void check(UsageBatch batch) {
        Violations violations = new Violations();
        violations.require(!batch.records().isEmpty(), "records", "required");
        violations.require(batch.records().size() <= LARGEST_BATCH, "records", "usage.tooMany", LARGEST_BATCH);
        violations.require(!GATEWAY.equals(batch.source()), "source", "usage.reservedSource", GATEWAY);
        violations.require(batch.records().stream().allMatch(Objects::nonNull), "records", "required");
        violations.throwIfAny();
        IntStream.range(0, batch.records().size())
                .filter(i -> !batch.records().get(i).namesOrganisations())
                .limit(MOST_FAULTS)
                .forEach(i -> violations.add(
                        "records[" + i + "]",
                        "usage.contributors",
                        Objects.requireNonNullElse(batch.records().get(i).eventId(), "")));
        violations.throwIfAny();
    }

    private Receipt recordOnce(Order order, UsageBatch batch) {
        String source = batch.source() == null || batch.source().isBlank() ? order.id() : batch.source();
        List<UsageRecord> records = batch.records().stream()
                .map(event -> new UsageRecord(
                        order.id(),
                        source,
                        event.eventId(),
                        event.quantity(),
                        event.at() == null ? null : event.at().toInstant(),
                        event.parties()))
                .toList();
        UsageReceipt receipt = taken(records);
        desk.record(
                "usage.recorded",
                "order",
                order.id(),
                Map.of("source", source, "accepted", receipt.accepted(), "duplicates", receipt.duplicates()));
        return new Receipt(order.id(), receipt.accepted(), receipt.duplicates());
    }

    private UsageReceipt taken(List<UsageRecord> records) {
        try {
            return metering.record(records);
        } catch (UsageRefused refused) {
            Violations violations = new Violations();
            refused.faults().stream()
                    .limit(MOST_FAULTS)
                    .forEach(fault ->
                            violations.add("records[" + fault.index() + "]", "usage." + fault.code(), fault.eventId()));
            violations.throwIfAny();
            throw refused;
        }
    }
}
