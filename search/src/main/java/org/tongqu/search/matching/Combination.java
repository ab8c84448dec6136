package org.tongqu.search.matching;

import java.util.List;

/**
 * Products that together serve the needs of a demand; without any one of them some need would be served less.
 *
 * @param merits what it is proposed for, at least one, in their order
 * @param products its products, by provider, what suits the demand most first
 * @param servings which product serves which need; needs that it leaves out are not in it
 * @param cost what the products cost together
 * @param proven whether no better combination exists; otherwise it is the best that was found
 */
public record Combination(
        List<Merit> merits, List<Supply> products, List<Serving> servings, TotalCost cost, boolean proven) {

    public Combination {
        merits = merits.stream().distinct().sorted().toList();
        products = List.copyOf(products);
        servings = List.copyOf(servings);
    }

    public long providers() {
        return products.stream().map(Supply::providerId).distinct().count();
    }

    /** The needs that a product of the combination serves. */
    public List<Serving> servedBy(String productId) {
        return servings.stream()
                .filter(serving -> serving.productId().equals(productId))
                .toList();
    }

    public boolean serves(int need) {
        return servings.stream().anyMatch(serving -> serving.need() == need);
    }

    /** How many needs it serves so far. */
    public long served(Verdict verdict) {
        return servings.stream().filter(serving -> serving.verdict() == verdict).count();
    }
}
