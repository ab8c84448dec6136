package org.tongqu.portal.trade;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.order.OrderState;
import org.tongqu.billing.price.PricePlan;

/**
 * An order as people read it.
 *
 * @param shareAgreementId the agreement by which the seller's side shares the revenue; absent for none
 * @param plan the price agreed on
 */
public record OrderFacts(
        String id,
        String agreementId,
        Party buyer,
        Party seller,
        Product product,
        String purposeClass,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal quantity,
        PricePlan plan,
        String shareAgreementId,
        OrderState state,
        Instant placedAt) {

    /** An organisation and its name. */
    public record Party(String id, String name) {}

    /** A product and its name. */
    public record Product(String id, String name) {}

    static OrderFacts of(Order order, Names names) {
        return new OrderFacts(
                order.id(),
                order.contractRef(),
                names.party(order.buyer()),
                names.party(order.seller()),
                names.product(order.product()),
                order.terms().purpose().name(),
                order.terms().startsOn(),
                order.terms().endsOn(),
                order.terms().quantity(),
                order.plan(),
                order.shareAgreement().orElse(null),
                order.status(),
                order.placedAt());
    }
}
