package org.tongqu.portal.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * What was proposed for a demand on a day.
 *
 * @param products numbers of the first products, best first
 * @param fitting how many products serve at least one of its data needs
 * @param mandatory how many data needs it cannot do without
 * @param covered how many of those some product serves
 */
public record ShownList(
        String demandId, LocalDate day, List<String> products, int fitting, int mandatory, int covered) {

    /** As many ranks are kept. Platform rule. */
    public static final int RANKS = 10;

    public ShownList {
        products = products.stream().limit(RANKS).toList();
        if (fitting < 0 || covered < 0 || covered > mandatory) {
            throw new IllegalArgumentException("no more can be covered than there is: " + covered + "/" + mandatory);
        }
    }

    /** At which rank a product stood, counted from 1. */
    public OptionalInt rank(String productId) {
        int index = products.indexOf(productId);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }
}
