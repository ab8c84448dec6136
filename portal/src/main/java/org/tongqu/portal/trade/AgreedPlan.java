package org.tongqu.portal.trade;

import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PriceUnit;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.price.Tier;
import org.tongqu.portal.agreement.AgreedPrice;
import org.tongqu.portal.authorisation.ChargeUnit;

/** Turns what was agreed into the words of billing. */
final class AgreedPlan {

    private static final String GUIDED = "GUIDED";

    private AgreedPlan() {}

    /** The plan by which billing charges an agreed price. */
    static PricePlan of(AgreedPrice price) {
        if (!price.charged()) {
            return PricePlan.free();
        }
        PricePlan plan = charged(price);
        return GUIDED.equals(price.kind()) && price.ceiling() != null ? plan.guided(price.ceiling()) : plan;
    }

    private static PricePlan charged(AgreedPrice price) {
        ChargeUnit unit = ChargeUnit.valueOf(price.unit());
        return switch (price.plan()) {
            case "ONE_TIME" ->
                PricePlan.oneTime(unit.original(), price.steps().get(0).unitPrice());
            case "MONTHLY" ->
                PricePlan.monthly(unit.original(), price.steps().get(0).unitPrice());
            case "YEARLY" ->
                PricePlan.yearly(unit.original(), price.steps().get(0).unitPrice());
            case "PER_CALL" ->
                PricePlan.perCall(
                        PriceUnit.of(unit.original(), unit.size()),
                        price.steps().stream()
                                .map(step -> new Tier(step.upTo(), step.unitPrice()))
                                .toList());
            default -> throw new IllegalArgumentException("no plan " + price.plan());
        };
    }

    /** The purpose in the words of billing; code table purposeClasses joins industry and sector. */
    static PurposeClass purpose(String purposeClass) {
        return switch (purposeClass) {
            case "PUBLIC_GOVERNANCE" -> PurposeClass.PUBLIC_GOVERNANCE;
            case "PUBLIC_WELFARE" -> PurposeClass.PUBLIC_WELFARE;
            default -> PurposeClass.INDUSTRIAL_DEVELOPMENT;
        };
    }
}
