package org.tongqu.billing.usage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Digest;

/**
 * One measured use of an ordered product.
 *
 * @param orderId order it belongs to
 * @param source who measured it, unique together with the event number
 * @param eventId number the source gave it
 * @param quantity counted things, positive, at most six decimals
 * @param eventTime when it happened; kept to the microsecond
 */
public record UsageRecord(String orderId, String source, String eventId, BigDecimal quantity, Instant eventTime) {

    /** SHA-256 over all fields, by which a repeated record is told from a conflicting one. */
    public String payloadDigest() {
        return Digest.ofFields(
                orderId, source, eventId, quantity.stripTrailingZeros().toPlainString(), micros());
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
