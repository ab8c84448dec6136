package org.tongqu.portal.cancellation.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.tongqu.portal.cancellation.OrderCancellation;
import org.tongqu.portal.cancellation.OrderCancellationState;

/**
 * A cancellation of an order as the outside sees it.
 *
 * @param lastDay the day asked for; once approved, the day on which the order ends
 * @param answer the seller's words; absent if there are none
 */
public record OrderCancellationView(
        String id,
        String orderId,
        LocalDate lastDay,
        String reason,
        OrderCancellationState state,
        String answer,
        OffsetDateTime submittedAt,
        OffsetDateTime changedAt) {

    static OrderCancellationView of(OrderCancellation cancellation) {
        return new OrderCancellationView(
                cancellation.id(),
                cancellation.orderId(),
                cancellation.lastDay(),
                cancellation.reason(),
                cancellation.state(),
                cancellation.answer().isEmpty() ? null : cancellation.answer(),
                cancellation.submittedAt(),
                cancellation.changedAt());
    }
}
