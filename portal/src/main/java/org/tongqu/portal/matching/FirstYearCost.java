package org.tongqu.portal.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tongqu.portal.product.Price;
import org.tongqu.search.matching.Cost;

/**
 * What a product costs in its first year, as far as its price says: for comparing products, not for billing.
 *
 * <p>Platform rule. A single payment counts once, a monthly price twelve times, a yearly one once, tax included and
 * rounded to the fen. A price by use comes to nothing that can be compared, because a demand states no quantity; its cost
 * is unknown, and so is that of a product without a price. Free is free. A demand of a public body counts as public
 * governance, for which public data and whatever its provider says cost nothing; the purpose that decides is declared in
 * the agreement.
 *
 * @param basis where the figure comes from
 * @param fen the cost; 0 where it is not known
 * @param price the price as it is stated
 */
public record FirstYearCost(Basis basis, long fen, Price price) {

    /** Where the figure comes from, text {@code matching.cost.<NAME>}. */
    public enum Basis {
        FREE(true),
        /** Has a price, but not for a public body. */
        FREE_FOR_PUBLIC_BODY(true),
        ONE_TIME(true),
        MONTHLY(true),
        YEARLY(true),
        /** Depends on a quantity that nobody stated. */
        BY_USE(false),
        /** Nobody stated a price. */
        UNDECIDED(false);

        private final boolean known;

        Basis(boolean known) {
            this.known = known;
        }
    }

    private static final int MONTHS = 12;
    private static final int FEN_DIGITS = 2;

    /** @param publicBody whether the demand comes from a public body */
    static FirstYearCost of(Price price, boolean publicBody) {
        if (price.isFree()) {
            return new FirstYearCost(Basis.FREE, 0, price);
        }
        if (price.plan() == null || price.amount() == null) {
            return new FirstYearCost(Basis.UNDECIDED, 0, price);
        }
        if (publicBody && price.isFreeForPublicInterest()) {
            return new FirstYearCost(Basis.FREE_FOR_PUBLIC_BODY, 0, price);
        }
        return switch (price.plan()) {
            case FREE -> new FirstYearCost(Basis.FREE, 0, price);
            case ONE_TIME -> new FirstYearCost(Basis.ONE_TIME, fen(price.amount(), 1), price);
            case MONTHLY -> new FirstYearCost(Basis.MONTHLY, fen(price.amount(), MONTHS), price);
            case YEARLY -> new FirstYearCost(Basis.YEARLY, fen(price.amount(), 1), price);
            case PER_CALL -> new FirstYearCost(Basis.BY_USE, 0, price);
        };
    }

    public boolean isKnown() {
        return basis.known;
    }

    Cost cost() {
        return isKnown() ? Cost.of(fen) : Cost.UNKNOWN;
    }

    private static long fen(BigDecimal yuan, int times) {
        return yuan.multiply(BigDecimal.valueOf(times))
                .movePointRight(FEN_DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
