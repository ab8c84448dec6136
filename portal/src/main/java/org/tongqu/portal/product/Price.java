package org.tongqu.portal.product;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.problem.Violations;

/**
 * What a product costs; yuan per unit, tax included, at most eight decimals.
 *
 * @param kind who sets it
 * @param plan how it is charged
 * @param unit what one price buys; absent for a free product
 * @param amount the price; of the first tier if there are tiers; absent for a free product
 * @param tiers graduated prices of a plan by use; empty for one price whatever the quantity
 * @param freeForPublicGovernance whether use for public governance and public welfare costs nothing
 */
public record Price(
        PriceKind kind,
        PlanKind plan,
        ChargeUnit unit,
        BigDecimal amount,
        List<Tier> tiers,
        Boolean freeForPublicGovernance) {

    /**
     * A step of a graduated price.
     *
     * @param upTo counted things up to which it holds, inclusive; absent for the last one
     * @param unitPrice yuan per unit
     */
    public record Tier(BigDecimal upTo, BigDecimal unitPrice) {}

    public static final Price FREE = new Price(PriceKind.FREE, PlanKind.FREE, null, null, List.of(), true);

    /** The provider has not said yet. */
    public static final Price UNDECIDED = new Price(null, null, null, null, List.of(), false);

    private static final int MOST_TIERS = 20;
    private static final int DECIMALS = 8;
    private static final int DIGITS = 12;

    public Price {
        tiers = tiers == null ? List.of() : List.copyOf(tiers);
        freeForPublicGovernance = freeForPublicGovernance != null && freeForPublicGovernance;
        amount = amount == null && !tiers.isEmpty() ? tiers.get(0).unitPrice() : amount;
    }

    /** A price that does not depend on the quantity. */
    public static Price flat(PriceKind kind, PlanKind plan, ChargeUnit unit, BigDecimal amount, boolean free) {
        return new Price(kind, plan, unit, amount, List.of(), free);
    }

    @JsonIgnore
    public boolean isFree() {
        return plan == PlanKind.FREE;
    }

    /** Whether use for public governance and public welfare costs nothing (发改价格〔2025〕65号). */
    @JsonIgnore
    public boolean isFreeForPublicInterest() {
        return isFree() || kind == PriceKind.GUIDED || freeForPublicGovernance;
    }

    @JsonIgnore
    public boolean isUndecided() {
        return kind == null && plan == null && amount == null;
    }

    /** The price steps, one without a bound if the price does not depend on the quantity; empty if free. */
    public List<Tier> steps() {
        if (isFree() || amount == null) {
            return List.of();
        }
        return tiers.isEmpty() ? List.of(new Tier(null, amount)) : tiers;
    }

    /** The highest price of all steps; zero if free. */
    public BigDecimal highest() {
        return steps().stream().map(Tier::unitPrice).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Records what contradicts itself or cannot be kept exactly. */
    void check(Violations violations) {
        violations.require(kind != null, "price.kind", "required");
        violations.require(plan != null, "price.plan", "required");
        violations.require(
                kind == null || plan == null || (kind == PriceKind.FREE) == (plan == PlanKind.FREE),
                "price.plan",
                "product.freePlan");
        if (plan == null || plan == PlanKind.FREE) {
            violations.require(amount == null || amount.signum() == 0, "price.amount", "product.freeHasNoPrice");
            return;
        }
        violations.require(unit != null, "price.unit", "required");
        violations.require(unit == null || unitFits(), "price.unit", "product.unitDoesNotFit");
        violations.require(amount != null, "price.amount", "required");
        violations.require(amount == null || amount.signum() > 0, "price.amount", "notPositive");
        violations.require(amount == null || fits(amount), "price.amount", "product.priceDigits", DECIMALS);
        checkTiers(violations);
    }

    private boolean unitFits() {
        return switch (unit) {
            case MONTH -> plan == PlanKind.MONTHLY;
            case YEAR -> plan == PlanKind.YEARLY;
            case COPY -> plan == PlanKind.ONE_TIME || plan == PlanKind.PER_CALL;
            default -> plan == PlanKind.PER_CALL;
        };
    }

    private void checkTiers(Violations violations) {
        if (tiers.isEmpty()) {
            return;
        }
        violations.require(plan == PlanKind.PER_CALL, "price.tiers", "product.tiersByUseOnly");
        violations.require(tiers.size() <= MOST_TIERS, "price.tiers", "product.tooManyTiers", MOST_TIERS);
        violations.require(
                amount == null
                        || tiers.get(0).unitPrice() == null
                        || amount.compareTo(tiers.get(0).unitPrice()) == 0,
                "price.amount",
                "product.amountIsFirstTier");
        BigDecimal bound = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            String path = "price.tiers[" + i + "]";
            boolean last = i == tiers.size() - 1;
            violations.require(
                    tier.unitPrice() != null && tier.unitPrice().signum() >= 0 && fits(tier.unitPrice()),
                    path + ".unitPrice",
                    "product.priceDigits",
                    DECIMALS);
            violations.require(last == (tier.upTo() == null), path + ".upTo", "product.lastTierOpen");
            if (tier.upTo() != null) {
                violations.require(tier.upTo().compareTo(bound) > 0, path + ".upTo", "product.tiersRise");
                bound = tier.upTo();
            }
        }
    }

    private static boolean fits(BigDecimal price) {
        return price.stripTrailingZeros().scale() <= DECIMALS && price.precision() - price.scale() <= DIGITS;
    }
}
