package org.tongqu.portal.trade;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.tongqu.billing.usage.UsageRecord;

/**
 * One measured use.
 *
 * @param source who measured it
 * @param eventId number the source gave it
 * @param quantity counted things
 * @param at when it happened
 * @param contributors members whose resources it touched; none if the source does not say
 */
public record UsageFacts(
        String source, String eventId, BigDecimal quantity, Instant at, List<OrderFacts.Party> contributors) {

    static UsageFacts of(UsageRecord usage, Names names) {
        BigDecimal stripped = usage.quantity().stripTrailingZeros();
        return new UsageFacts(
                usage.source(),
                usage.eventId(),
                stripped.scale() < 0 ? stripped.setScale(0) : stripped,
                usage.eventTime(),
                usage.contributors().stream().map(names::party).toList());
    }
}
