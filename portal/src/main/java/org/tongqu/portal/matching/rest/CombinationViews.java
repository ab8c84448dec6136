package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tongqu.portal.matching.Combining;
import org.tongqu.portal.matching.CostWords;
import org.tongqu.portal.matching.FirstYearCost;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.search.matching.Combination;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.NearMiss;
import org.tongqu.search.matching.Serving;
import org.tongqu.search.matching.Standing;
import org.tongqu.search.matching.Supply;
import org.tongqu.search.matching.Verdict;

/** Shows combinations with their products, costs and reasons to the outside. */
@ApplicationScoped
public class CombinationViews {

    private static final int NEAR = 3;

    /**
     * What a product costs in its first year.
     *
     * @param basis where the figure comes from
     * @param known whether there is a figure
     * @param fen the figure; absent if it is not known
     * @param words the price as it is stated, in the reader's language
     */
    public record CostView(String basis, boolean known, Long fen, String words) {}

    /** A product of a combination. */
    public record ProductView(String id, String name, String providerId, CostView cost) {}

    /**
     * What a combination does for one need.
     *
     * @param productId the product that serves it; absent if none of them does
     * @param verdict MISSING if none of them does
     */
    public record ServedView(
            String need, boolean mandatory, String productId, String verdict, List<MatchViews.ReasonView> reasons) {}

    /**
     * Products that together serve a demand.
     *
     * @param merits what it is proposed for: BEST_FIT, CHEAPEST, FEWEST_PROVIDERS
     * @param knownFen sum of the known costs of the first year
     * @param unknownCosts how many products are not in that sum
     */
    public record CombinationView(
            List<String> merits,
            List<ProductView> products,
            List<ServedView> needs,
            int providers,
            long knownFen,
            int unknownCosts) {}

    /** A product that comes near to a need, and what keeps it from serving it. */
    public record NearView(String id, String name, List<MatchViews.ReasonView> barriers) {}

    /** A need that nobody serves. */
    public record UnservedView(String need, boolean mandatory, List<NearView> near) {}

    @Inject
    private CostWords costs;

    @Inject
    private MatchViews matches;

    CombinationView view(Combining.ForDemand found, Combination combination, Locale locale) {
        return new CombinationView(
                combination.merits().stream().map(Enum::name).toList(),
                combination.products().stream()
                        .map(supply -> product(found, supply, locale))
                        .toList(),
                IntStream.range(0, found.combinations().needs().size())
                        .mapToObj(need -> served(found, combination, need, locale))
                        .toList(),
                (int) combination.providers(),
                combination.cost().fen(),
                combination.cost().unknown());
    }

    UnservedView unserved(Combining.ForDemand found, int number, Locale locale) {
        DataNeed need = found.combinations().needs().get(number);
        return new UnservedView(
                need.name(),
                need.mandatory(),
                found.near(number).stream()
                        .limit(NEAR)
                        .map(miss -> near(found, miss, locale))
                        .toList());
    }

    private ProductView product(Combining.ForDemand found, Supply supply, Locale locale) {
        DataProduct row = found.product(supply.productId());
        FirstYearCost cost = found.cost(supply.productId());
        CostView view = new CostView(
                cost.basis().name(), cost.isKnown(), cost.isKnown() ? cost.fen() : null, costs.line(cost, locale));
        return new ProductView(row.id(), row.name(), row.providerId(), view);
    }

    private ServedView served(Combining.ForDemand found, Combination combination, int number, Locale locale) {
        DataNeed need = found.combinations().needs().get(number);
        return combination.servings().stream()
                .filter(serving -> serving.need() == number)
                .findFirst()
                .map(serving -> served(found, serving, need, locale))
                .orElse(new ServedView(need.name(), need.mandatory(), null, Verdict.MISSING.name(), List.of()));
    }

    private ServedView served(Combining.ForDemand found, Serving serving, DataNeed need, Locale locale) {
        Standing standing = found.standing(serving.need(), serving.productId());
        return new ServedView(
                need.name(),
                need.mandatory(),
                serving.productId(),
                serving.verdict().name(),
                matches.reasons(standing.findings(), locale));
    }

    private NearView near(Combining.ForDemand found, NearMiss miss, Locale locale) {
        DataProduct row = found.product(miss.match().productId());
        return new NearView(row.id(), row.name(), matches.reasons(miss.barriers(), locale));
    }
}
