package org.tongqu.portal.delivery;

import java.time.OffsetDateTime;

/**
 * How the delivery of an order stands.
 *
 * @param form how the order is delivered
 * @param state absent as long as nothing was declared as delivered
 * @param note what the seller says of it
 * @param acceptUntil when silence becomes acceptance
 * @param decidedBy who accepted or objected; absent for silence
 * @param reason why the buyer objects
 */
public record HandOverFacts(
        String orderId,
        DeliveryForm form,
        HandOverState state,
        String note,
        OffsetDateTime deliveredAt,
        OffsetDateTime acceptUntil,
        OffsetDateTime decidedAt,
        String decidedBy,
        String reason) {

    static HandOverFacts open(String orderId, DeliveryForm form) {
        return new HandOverFacts(orderId, form, null, null, null, null, null, null, null);
    }

    static HandOverFacts of(HandOver handOver, DeliveryForm form) {
        return new HandOverFacts(
                handOver.orderId(),
                form,
                handOver.state(),
                present(handOver.note()),
                handOver.deliveredAt(),
                handOver.acceptUntil(),
                handOver.decidedAt(),
                present(handOver.decidedBy()),
                present(handOver.reason()));
    }

    private static String present(String text) {
        return text.isEmpty() ? null : text;
    }
}
