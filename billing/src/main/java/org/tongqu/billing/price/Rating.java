package org.tongqu.billing.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.Fen;

/**
 * What a quantity costs under a plan; pure arithmetic without clock or database.
 *
 * <p>The cost of the quantity of a month is exact in rationals and rounded half up once. A later part of the same month
 * costs the difference of the totals after and before it, so that the parts of a month always cost what the whole does,
 * in whatever portions and order the records arrive.
 */
public final class Rating {

    private static final BigDecimal FEN_PER_YUAN = BigDecimal.valueOf(100);

    private Rating() {}

    /**
     * A part of a quantity that falls into one tier.
     *
     * @param quantity counted things in this tier
     * @param unitPrice yuan per unit
     */
    public record TierPart(BigDecimal quantity, BigDecimal unitPrice) {}

    /**
     * What a quantity would cost.
     *
     * @param gross price with tax
     * @param net price without tax
     * @param tax tax contained in the price
     * @param parts how the quantity spreads over the tiers
     */
    public record Preview(Fen gross, Fen net, Fen tax, List<TierPart> parts) {}

    /**
     * The price of a quantity with its tax and tiers.
     *
     * <p>For a price by use it is the quantity of one month; for the others the number of copies for one cycle.
     */
    public static Preview preview(PricePlan plan, BigDecimal quantity, PurposeClass purpose) {
        Fen gross = cost(plan, quantity, purpose);
        Fen tax = plan.tax().taxIn(gross);
        return new Preview(gross, gross.minus(tax), tax, parts(plan, quantity));
    }

    /** The price of a quantity, tax included. */
    public static Fen cost(PricePlan plan, BigDecimal quantity, PurposeClass purpose) {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("A quantity is not negative: " + quantity);
        }
        if (plan.isFreeFor(purpose)) {
            return Fen.ZERO;
        }
        BigDecimal yuanTimesSize = BigDecimal.ZERO;
        for (TierPart part : parts(plan, quantity)) {
            yuanTimesSize = yuanTimesSize.add(part.quantity().multiply(part.unitPrice()));
        }
        BigDecimal fen = yuanTimesSize.multiply(FEN_PER_YUAN).divide(plan.unit().size(), 0, RoundingMode.HALF_UP);
        return Fen.of(fen.longValueExact());
    }

    /** The price of a further quantity in a month in which that much was charged before. */
    public static Fen further(PricePlan plan, BigDecimal before, BigDecimal quantity, PurposeClass purpose) {
        return cost(plan, before.add(quantity), purpose).minus(cost(plan, before, purpose));
    }

    /** How a further quantity in a month in which that much was charged before spreads over the tiers. */
    public static List<TierPart> furtherParts(PricePlan plan, BigDecimal before, BigDecimal quantity) {
        List<TierPart> charged = parts(plan, before);
        List<TierPart> all = parts(plan, before.add(quantity));
        List<TierPart> further = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            BigDecimal already = i < charged.size() ? charged.get(i).quantity() : BigDecimal.ZERO;
            BigDecimal rest = all.get(i).quantity().subtract(already);
            if (rest.signum() > 0) {
                further.add(new TierPart(rest, all.get(i).unitPrice()));
            }
        }
        return List.copyOf(further);
    }

    private static List<TierPart> parts(PricePlan plan, BigDecimal quantity) {
        List<TierPart> parts = new ArrayList<>();
        BigDecimal below = BigDecimal.ZERO;
        for (Tier tier : plan.tiers()) {
            BigDecimal top = tier.upTo() == null ? quantity : tier.upTo().min(quantity);
            if (top.compareTo(below) > 0) {
                parts.add(new TierPart(top.subtract(below), tier.unitPrice()));
                below = top;
            }
        }
        return parts;
    }
}
