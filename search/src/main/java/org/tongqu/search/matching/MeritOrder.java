package org.tongqu.search.matching;

import java.util.Comparator;

/** Says which of two choices is better for a merit; see {@link Merit} for the goals and their order. */
final class MeritOrder {

    private static final Comparator<Figures> BY_COST = Comparator.comparing(Figures::cost);
    private static final Comparator<Figures> BY_PROVIDERS = Comparator.comparingInt(Figures::providers);
    private static final Comparator<Figures> BY_FIT =
            Comparator.comparingInt(Figures::fit).reversed();

    private final Merit merit;
    private final NeedBits needs;
    private final Comparator<Figures> byGoals;
    private final Comparator<Solution> best;

    MeritOrder(Merit merit, NeedBits needs) {
        this.merit = merit;
        this.needs = needs;
        this.byGoals = goals(merit).thenComparingInt(Figures::products);
        this.best =
                Comparator.comparing(this::figures, byGoals).thenComparing(Solution::choice, Choice::compareNumbers);
    }

    private static Comparator<Figures> goals(Merit merit) {
        return switch (merit) {
            case BEST_FIT -> BY_FIT.thenComparing(BY_COST).thenComparing(BY_PROVIDERS);
            case CHEAPEST -> BY_COST.thenComparing(BY_FIT).thenComparing(BY_PROVIDERS);
            case FEWEST_PROVIDERS -> BY_PROVIDERS.thenComparing(BY_FIT).thenComparing(BY_COST);
        };
    }

    /**
     * The better one first. Between solutions that do the same, or that differ only in what nothing to come can change,
     * the better one stays better whatever is added to both.
     */
    Comparator<Solution> best() {
        return best;
    }

    Figures figures(Solution solution) {
        Choice choice = solution.choice();
        return new Figures(choice.cost(), needs.fit(solution.bits()), choice.providers(), choice.products());
    }

    /** The best that can become of a solution with the options to come. */
    Figures outlook(Solution solution, Outlook outlook) {
        Choice choice = solution.choice();
        long missing = outlook.missing(solution.bits());
        return new Figures(
                choice.cost().and(outlook.leastCost(missing)),
                needs.fit(solution.bits() | outlook.possible()),
                choice.providers() + outlook.leastProviders(missing),
                choice.products() + outlook.leastProducts(missing));
    }

    /** Whether the first figures are worse than the second ones. */
    boolean isBeyond(Figures figures, Figures bound) {
        return byGoals.compare(figures, bound) > 0;
    }

    Comparator<Figures> byGoals() {
        return byGoals;
    }

    /** Whether an option may take the place of another, of any provider, just because it costs less. */
    boolean putsCostFirst() {
        return merit != Merit.FEWEST_PROVIDERS;
    }
}
