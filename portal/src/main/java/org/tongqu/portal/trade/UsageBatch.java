package org.tongqu.portal.trade;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Records of use of one order.
 *
 * @param source who measured, unique together with the event number; absent for the order's number
 */
public record UsageBatch(String orderId, String source, List<Event> records) {

    /**
     * One use.
     *
     * @param eventId number the source gave it
     * @param quantity counted things, positive, at most six decimals
     * @param at when it happened
     */
    public record Event(String eventId, BigDecimal quantity, OffsetDateTime at) {}

    public UsageBatch {
        records = records == null ? List.of() : records;
    }
}
