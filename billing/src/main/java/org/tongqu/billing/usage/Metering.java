package org.tongqu.billing.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.order.MeteredOrder;
import org.tongqu.billing.order.Orders;

/** Intake of records of use, in batches that may be sent again without harm. */
@ApplicationScoped
@Transactional
public class Metering {

    /** Most records in one batch (platform rule). */
    public static final int LARGEST_BATCH = 10_000;

    private static final int LONGEST_KEY = 120;
    private static final int QUANTITY_SCALE = 6;
    private static final int QUANTITY_DIGITS = 18;

    /** How far the clock of a source may run ahead (platform rule). */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private Orders orders;
    private ShareAgreements agreements;
    private UsageRecords records;
    private Clock clock;

    protected Metering() {} // for CDI proxies

    /** Intake into the kept records. */
    @Inject
    public Metering(Orders orders, ShareAgreements agreements, UsageRecords records, Clock clock) {
        this.orders = orders;
        this.agreements = agreements;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Takes a batch of records as a whole.
     *
     * @throws BatchTooLarge if it has more than {@link #LARGEST_BATCH} records
     * @throws UsageRefused naming every record that cannot be taken
     * @throws UsageConflict naming every record that is known with other content
     */
    public UsageReceipt record(List<UsageRecord> batch) {
        if (batch.size() > LARGEST_BATCH) {
            throw new BatchTooLarge(batch.size(), LARGEST_BATCH);
        }
        requireAcceptable(batch);
        List<UsageRecord> distinct = withoutRepetitions(batch);
        int accepted = records.addNew(distinct, clock.instant());
        if (accepted < distinct.size()) {
            List<String> conflicts = records.conflicting(distinct);
            if (!conflicts.isEmpty()) {
                throw new UsageConflict(conflicts);
            }
        }
        return new UsageReceipt(accepted, batch.size() - accepted);
    }

    private void requireAcceptable(List<UsageRecord> batch) {
        Map<String, MeteredOrder> known = orders.heldForUsage(batch.stream()
                .map(UsageRecord::orderId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Contributors contributors = new Contributors(agreements);
        Instant latest = clock.instant().plus(CLOCK_SKEW);
        List<UsageFault> faults = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            UsageRecord entry = batch.get(i);
            MeteredOrder order = known.get(entry.orderId());
            String fault = faultOf(entry, order, latest);
            if (fault.isEmpty() && !contributors.share(entry, order)) {
                fault = "contributors";
            }
            if (!fault.isEmpty()) {
                faults.add(new UsageFault(i, Objects.requireNonNullElse(entry.eventId(), ""), fault));
            }
        }
        if (!faults.isEmpty()) {
            throw new UsageRefused(faults);
        }
    }

    private static String faultOf(UsageRecord entry, MeteredOrder order, Instant latest) {
        if (!isKey(entry.source()) || !isKey(entry.eventId()) || entry.eventTime() == null) {
            return "missing";
        }
        if (!isQuantity(entry)) {
            return "quantity";
        }
        if (order == null) {
            return "unknownOrder";
        }
        if (!order.status().takesUsage()) {
            return "orderState";
        }
        if (!order.covers(BillingPeriod.dateOf(entry.eventTime()))) {
            return "outsideTerm";
        }
        return entry.eventTime().isAfter(latest) ? "future" : "";
    }

    private static boolean isKey(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST_KEY;
    }

    private static boolean isQuantity(UsageRecord entry) {
        return entry.quantity() != null
                && entry.quantity().signum() > 0
                && entry.quantity().stripTrailingZeros().scale() <= QUANTITY_SCALE
                && entry.quantity().precision() - entry.quantity().scale() <= QUANTITY_DIGITS;
    }

    private static List<UsageRecord> withoutRepetitions(List<UsageRecord> batch) {
        Map<List<String>, UsageRecord> first = new LinkedHashMap<>();
        List<String> conflicts = new ArrayList<>();
        for (UsageRecord entry : batch) {
            UsageRecord before = first.putIfAbsent(List.of(entry.source(), entry.eventId()), entry);
            if (before != null && !before.payloadDigest().equals(entry.payloadDigest())) {
                conflicts.add(entry.key());
            }
        }
        if (!conflicts.isEmpty()) {
            throw new UsageConflict(conflicts.stream().distinct().toList());
        }
        return List.copyOf(first.values());
    }
}
