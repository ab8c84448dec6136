package org.tongqu.billing.usage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Digest;
import org.tongqu.billing.PartyRef;

/**
 * One measured use of an ordered product.
 *
 * @param orderId order it belongs to
 * @param source who measured it, unique together with the event number
 * @param eventId number the source gave it
 * @param quantity counted things, positive, at most six decimals
 * @param eventTime when it happened; kept to the microsecond
 * @param contributors members whose resources it touched, each once and in the order of their numbers; none if the source
 *     does not say
 */
public record UsageRecord(
        String orderId,
        String source,
        String eventId,
        BigDecimal quantity,
        Instant eventTime,
        List<PartyRef> contributors) {

    /** Puts the contributors in order and takes absent ones for none. */
    public UsageRecord {
        contributors = contributors == null
                ? List.of()
                : contributors.stream().distinct().sorted().toList();
    }

    /** A use of which the source does not say whose resources it touched. */
    public UsageRecord(String orderId, String source, String eventId, BigDecimal quantity, Instant eventTime) {
        this(orderId, source, eventId, quantity, eventTime, List.of());
    }

    /**
     * SHA-256 over all fields, by which a repeated record is told from a conflicting one.
     *
     * <p>Contributors follow the other fields, so that a record without any has the digest it always had.
     */
    public String payloadDigest() {
        List<Object> fields = new ArrayList<>(
                List.of(orderId, source, eventId, quantity.stripTrailingZeros().toPlainString(), micros()));
        fields.addAll(contributors);
        return Digest.ofFields(fields.toArray());
    }

    /** The month in which it happened. */
    public BillingPeriod period() {
        return BillingPeriod.of(eventTime);
    }

    /** The time as it is kept. */
    public Instant micros() {
        return eventTime.truncatedTo(ChronoUnit.MICROS);
    }

    /** How a conflict or fault names the record. */
    public String key() {
        return source + "/" + eventId;
    }
}
