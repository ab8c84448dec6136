package org.tongqu.billing.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.TaxRate;

/**
 * What a product costs: model, unit, graduated tiers, ceiling and tax. Prices are in yuan per unit, tax included.
 *
 * <p>A plan is immutable and always valid: a guided price has a ceiling and no tier above it, bounds of tiers rise, and
 * only the last tier is open.
 *
 * @param model how it is charged
 * @param basis who sets the price
 * @param unit what one price buys
 * @param tiers at least one unless free; exactly one unless charged by use
 * @param ceiling highest unit price allowed, yuan per unit; null without one
 * @param tax rate contained in the price
 */
public record PricePlan(
        PriceModel model, PriceBasis basis, PriceUnit unit, List<Tier> tiers, BigDecimal ceiling, TaxRate tax) {

    private static final int MOST_TIERS = 20;

    /**
     * Refuses a plan that could not be charged.
     *
     * @throws PlanRefused if the plan contradicts itself
     * @throws PriceAboveCeiling if a tier costs more than the ceiling
     */
    public PricePlan {
        tiers = List.copyOf(tiers);
        if (ceiling != null) {
            Tier.requirePrice(ceiling);
            ceiling = Plain.of(ceiling);
        }
        requireTiers(model, tiers);
        if (basis == PriceBasis.GUIDED && model != PriceModel.FREE && ceiling == null) {
            throw new PlanRefused("ceilingMissing");
        }
        for (Tier tier : tiers) {
            if (ceiling != null && tier.unitPrice().compareTo(ceiling) > 0) {
                throw new PriceAboveCeiling(tier.unitPrice(), ceiling);
            }
        }
    }

    /** A product that is never charged. */
    public static PricePlan free() {
        return new PricePlan(PriceModel.FREE, PriceBasis.MARKET, PriceUnit.of("次", 1), List.of(), null, TaxRate.NONE);
    }

    /** A price paid once per copy; it contains the tax of information services unless changed by {@link #taxed}. */
    public static PricePlan oneTime(String unitName, BigDecimal price) {
        return flat(PriceModel.ONE_TIME, unitName, price);
    }

    /** A price paid every month per copy; it contains the tax of information services unless changed. */
    public static PricePlan monthly(String unitName, BigDecimal price) {
        return flat(PriceModel.MONTHLY, unitName, price);
    }

    /** A price paid every year per copy; it contains the tax of information services unless changed. */
    public static PricePlan yearly(String unitName, BigDecimal price) {
        return flat(PriceModel.YEARLY, unitName, price);
    }

    /** A price by use; it contains the tax of information services unless changed. */
    public static PricePlan perCall(PriceUnit unit, List<Tier> tiers) {
        return new PricePlan(PriceModel.PER_CALL, PriceBasis.MARKET, unit, tiers, null, TaxRate.INFORMATION_SERVICES);
    }

    /**
     * The same plan as a guided price under a ceiling.
     *
     * @throws PriceAboveCeiling if a tier costs more
     */
    public PricePlan guided(BigDecimal highestUnitPrice) {
        return new PricePlan(model, PriceBasis.GUIDED, unit, tiers, highestUnitPrice, tax);
    }

    /** The same plan with another tax rate. */
    public PricePlan taxed(TaxRate rate) {
        return new PricePlan(model, basis, unit, tiers, ceiling, rate);
    }

    /** Highest unit price allowed, if there is one. */
    public Optional<BigDecimal> highestUnitPrice() {
        return Optional.ofNullable(ceiling);
    }

    /** Whether use for that purpose costs nothing: a free plan, or public data for the public interest. */
    public boolean isFreeFor(PurposeClass purpose) {
        return model == PriceModel.FREE || (basis == PriceBasis.GUIDED && purpose.isPublicInterest());
    }

    private static PricePlan flat(PriceModel model, String unitName, BigDecimal price) {
        return new PricePlan(
                model,
                PriceBasis.MARKET,
                PriceUnit.of(unitName, 1),
                List.of(Tier.flat(price)),
                null,
                TaxRate.INFORMATION_SERVICES);
    }

    private static void requireTiers(PriceModel model, List<Tier> tiers) {
        boolean countFits =
                switch (model) {
                    case FREE -> tiers.isEmpty();
                    case PER_CALL -> !tiers.isEmpty() && tiers.size() <= MOST_TIERS;
                    case ONE_TIME, MONTHLY, YEARLY -> tiers.size() == 1;
                };
        if (!countFits) {
            throw new PlanRefused("tierCount", tiers.size());
        }
        BigDecimal bound = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            BigDecimal next = tiers.get(i).upTo();
            boolean last = i == tiers.size() - 1;
            if (last != (next == null)) {
                throw new PlanRefused("tierOpen", i + 1);
            }
            if (next != null && next.compareTo(bound) <= 0) {
                throw new PlanRefused("tierOrder", next);
            }
            bound = next;
        }
    }
}
