package org.tongqu.portal.purpose;

import java.util.Set;
import org.tongqu.portal.product.Price;

/** Says whether a purpose makes the use of a product free (发改价格〔2025〕65号). */
public final class PurposeRule {

    /** Purposes for which public data are free; codes of {@code purposeClasses}. */
    private static final Set<String> PUBLIC_INTEREST = Set.of("PUBLIC_GOVERNANCE", "PUBLIC_WELFARE");

    private PurposeRule() {}

    /** Whether the price allows no charge for the purpose. */
    public static boolean isFree(Price price, String purposeClass) {
        return price.isFree() || waives(price, purposeClass);
    }

    /** Whether it is the purpose alone that makes a product free which costs something otherwise. */
    public static boolean waives(Price price, String purposeClass) {
        return !price.isFree() && PUBLIC_INTEREST.contains(purposeClass) && price.isFreeForPublicInterest();
    }
}
