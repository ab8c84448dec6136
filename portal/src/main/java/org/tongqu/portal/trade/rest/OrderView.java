package org.tongqu.portal.trade.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.order.OrderState;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.Tier;
import org.tongqu.portal.trade.OrderFacts;

/** An order as the outside sees it. */
public record OrderView(
        String id,
        String agreementId,
        OrderFacts.Party buyer,
        OrderFacts.Party seller,
        OrderFacts.Product product,
        String purposeClass,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal quantity,
        Plan plan,
        String shareAgreementId,
        OrderState state,
        Instant placedAt) {

    /** The price agreed on, yuan per unit, tax included. */
    public record Plan(
            String model, String basis, String unit, BigDecimal unitSize, List<Tier> tiers, BigDecimal ceiling) {}

    static OrderView of(OrderFacts order) {
        PricePlan plan = order.plan();
        return new OrderView(
                order.id(),
                order.agreementId(),
                order.buyer(),
                order.seller(),
                order.product(),
                order.purposeClass(),
                order.startsOn(),
                order.endsOn(),
                order.quantity(),
                new Plan(
                        plan.model().name(),
                        plan.basis().name(),
                        plan.unit().name(),
                        plan.unit().size(),
                        plan.tiers(),
                        plan.ceiling()),
                order.shareAgreementId(),
                order.state(),
                order.placedAt());
    }
}
