package org.tongqu.portal.trade;

import java.math.BigDecimal;
import java.time.Instant;
import org.tongqu.billing.usage.UsageRecord;

/**
 * One measured use.
 *
 * @param source who measured it
 * @param eventId number the source gave it
 * @param quantity counted things
 * @param at when it happened
 */
public record UsageFacts(String source, String eventId, BigDecimal quantity, Instant at) {

    static UsageFacts of(UsageRecord usage) {
        BigDecimal stripped = usage.quantity().stripTrailingZeros();
        return new UsageFacts(
                usage.source(),
                usage.eventId(),
                stripped.scale() < 0 ? stripped.setScale(0) : stripped,
                usage.eventTime());
    }
}
