package org.tongqu.billing.memory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Digest;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.InvoiceLine;
import org.tongqu.billing.invoice.LineKind;
import org.tongqu.billing.usage.BilledUsage;
import org.tongqu.billing.usage.TouchedUse;
import org.tongqu.billing.usage.UsageMonth;
import org.tongqu.billing.usage.UsageRecord;
import org.tongqu.billing.usage.UsageRecords;
import org.tongqu.billing.usage.UsageTotal;

/** Records of use in memory. */
final class MemoryUsage implements UsageRecords {

    private static final Comparator<UsageRecord> IN_ORDER =
            Comparator.comparing(UsageRecord::source).thenComparing(UsageRecord::eventId);
    private final Map<String, UsageRecord> kept = new HashMap<>();
    private final Map<String, List<UsageRecord>> byOrder = new TreeMap<>();
    /** The invoice and number of the line that contain a record, by its key. */
    private final Map<String, String> billed = new HashMap<>();

    private final MemoryInvoices invoices;
    private final Undo undo;

    MemoryUsage(MemoryInvoices invoices, Undo undo) {
        this.invoices = invoices;
        this.undo = undo;
    }

    @Override
    public int addNew(List<UsageRecord> records, Instant receivedAt) {
        int added = 0;
        for (UsageRecord sent : records) {
            UsageRecord usage = asKept(sent);
            if (kept.putIfAbsent(usage.key(), usage) == null) {
                List<UsageRecord> ofOrder = byOrder.computeIfAbsent(usage.orderId(), order -> new ArrayList<>());
                ofOrder.add(usage);
                undo.later(() -> {
                    kept.remove(usage.key());
                    ofOrder.remove(ofOrder.size() - 1);
                });
                added++;
            }
        }
        return added;
    }

    /** With six decimals and to the microsecond. */
    private static UsageRecord asKept(UsageRecord sent) {
        return new UsageRecord(
                sent.orderId(),
                sent.source(),
                sent.eventId(),
                sent.quantity().setScale(6),
                sent.micros(),
                sent.contributors());
    }

    @Override
    public List<String> conflicting(List<UsageRecord> records) {
        return records.stream()
                .filter(usage -> !kept.get(usage.key()).payloadDigest().equals(usage.payloadDigest()))
                .map(UsageRecord::key)
                .sorted()
                .toList();
    }

    private List<UsageRecord> ofOrder(String orderId) {
        return byOrder.getOrDefault(orderId, List.of());
    }

    /** All records and the lines that contain them, as one text. */
    String contents() {
        return new TreeMap<>(kept) + " " + new TreeMap<>(billed);
    }

    /** Whether use of the order up to and including that month is not billed. */
    boolean isUnbilled(String orderId, BillingPeriod upTo) {
        return ofOrder(orderId).stream()
                .anyMatch(usage -> usage.period().compareTo(upTo) <= 0 && !billed.containsKey(usage.key()));
    }

    @Override
    public List<UsageTotal> unbilled(String orderId, BillingPeriod upTo) {
        List<UsageTotal> totals = new ArrayList<>();
        for (BillingPeriod month : months(ofOrder(orderId))) {
            List<UsageRecord> open = ofOrder(orderId).stream()
                    .filter(usage -> usage.period().equals(month) && !billed.containsKey(usage.key()))
                    .toList();
            if (month.compareTo(upTo) <= 0 && !open.isEmpty()) {
                BigDecimal before = invoices.ofOrder(orderId).stream()
                        .flatMap(invoice -> invoice.lines().stream())
                        .filter(line ->
                                line.kind() == LineKind.USAGE && line.origin().equals(month))
                        .map(InvoiceLine::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                totals.add(new UsageTotal(month, before, quantity(open), open.size(), digest(open)));
            }
        }
        return totals;
    }

    private static TreeSet<BillingPeriod> months(List<UsageRecord> records) {
        TreeSet<BillingPeriod> months = new TreeSet<>();
        records.forEach(usage -> months.add(usage.period()));
        return months;
    }

    private static BigDecimal quantity(List<UsageRecord> records) {
        return records.stream().map(UsageRecord::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String digest(List<UsageRecord> records) {
        StringBuilder digests = new StringBuilder();
        records.stream().sorted(IN_ORDER).forEach(usage -> digests.append(usage.payloadDigest()));
        return Digest.of(digests.toString());
    }

    @Override
    public long markBilled(String orderId, String invoiceId) {
        long marked = 0;
        for (InvoiceLine line : invoices.get(invoiceId).lines()) {
            for (UsageRecord usage : line.kind() == LineKind.USAGE ? ofOrder(orderId) : List.<UsageRecord>of()) {
                if (usage.period().equals(line.origin())
                        && billed.putIfAbsent(usage.key(), invoiceId + "/" + line.lineNo()) == null) {
                    undo.later(() -> billed.remove(usage.key()));
                    marked++;
                }
            }
        }
        return marked;
    }

    @Override
    public List<UsageMonth> months(String orderId) {
        return months(ofOrder(orderId)).stream()
                .map(month -> {
                    List<UsageRecord> all = ofOrder(orderId).stream()
                            .filter(usage -> usage.period().equals(month))
                            .toList();
                    List<UsageRecord> charged = all.stream()
                            .filter(usage -> billed.containsKey(usage.key()))
                            .toList();
                    return new UsageMonth(month, quantity(all), quantity(charged), all.size());
                })
                .toList();
    }

    private List<UsageRecord> of(String invoiceId, int lineNo) {
        return kept.values().stream()
                .filter(usage -> (invoiceId + "/" + lineNo).equals(billed.get(usage.key())))
                .toList();
    }

    @Override
    public BilledUsage billed(String invoiceId, int lineNo) {
        List<UsageRecord> records = of(invoiceId, lineNo);
        return new BilledUsage(records.size(), quantity(records), digest(records));
    }

    @Override
    public List<TouchedUse> touched(String invoiceId) {
        List<TouchedUse> touched = new ArrayList<>();
        for (InvoiceLine line : invoices.get(invoiceId).lines()) {
            Map<List<PartyRef>, BigDecimal> quantities = new HashMap<>();
            of(invoiceId, line.lineNo())
                    .forEach(usage -> quantities.merge(usage.contributors(), usage.quantity(), BigDecimal::add));
            quantities.forEach((who, quantity) -> touched.add(new TouchedUse(line.lineNo(), who, quantity)));
        }
        return touched;
    }

    @Override
    public List<UsageRecord> ofCharge(String invoiceId, int lineNo, Window window) {
        return of(invoiceId, lineNo).stream()
                .sorted(Comparator.comparing(UsageRecord::eventTime))
                .skip(window.offset())
                .limit(window.limit())
                .toList();
    }

    @Override
    public List<UsageRecord> of(String orderId, Window window) {
        return ofOrder(orderId).stream()
                .sorted(Comparator.comparing(UsageRecord::eventTime).reversed())
                .skip(window.offset())
                .limit(window.limit())
                .toList();
    }
}
