package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.security.Needs;
import org.tongqu.search.matching.CombinationRules;
import org.tongqu.search.matching.Combinations;
import org.tongqu.search.matching.Coverage;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.MatchQuery;
import org.tongqu.search.matching.NearMiss;
import org.tongqu.search.matching.Standing;
import org.tongqu.search.matching.Supply;

/** Proposes combinations of products that together cover a demand, and names what nobody offers. */
@ApplicationScoped
public class Combining {

    private final CombinationRules rules = new CombinationRules();
    private Matching matching;

    protected Combining() {} // for CDI proxies

    @Inject
    public Combining(Matching matching) {
        this.matching = matching;
    }

    /**
     * Combinations for a demand.
     *
     * @param found everything that matches the demand
     * @param combinations what is proposed
     * @param costs what each matching product costs, by number
     */
    public record ForDemand(Matching.ForDemand found, Combinations combinations, Map<String, FirstYearCost> costs) {

        /** How a product of a combination stands towards a need, with everything that was found. */
        public Standing standing(int need, String productId) {
            return Standing.of(match(productId), need);
        }

        public DataProduct product(String productId) {
            return found.products().get(productId);
        }

        public FirstYearCost cost(String productId) {
            return costs.get(productId);
        }

        /** The products that come near to a need that nobody serves. */
        public List<NearMiss> near(int need) {
            return NearMiss.of(found.coverage(), need);
        }

        private Match match(String productId) {
            return found.coverage().matches().stream()
                    .filter(match -> match.productId().equals(productId))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * What covers a demand together.
     *
     * @throws org.tongqu.search.SearchUnavailable if the index is away
     */
    @Needs("matching.read")
    public ForDemand combinationsFor(String demandId) {
        Matching.ForDemand found = matching.productsFor(demandId, MatchQuery.MAX_LIMIT);
        Coverage coverage = found.coverage();
        boolean publicBody = found.demand().side().equals(DemandProfile.GOVERNMENT);
        Map<String, FirstYearCost> costs = new LinkedHashMap<>();
        for (Match match : coverage.matches()) {
            costs.put(match.productId(), FirstYearCost.of(found.product(match).price(), publicBody));
        }
        List<Supply> supplies = coverage.matches().stream()
                .map(match -> Supply.of(
                        match,
                        found.product(match).providerId(),
                        costs.get(match.productId()).cost()))
                .toList();
        return new ForDemand(found, rules.propose(coverage.needs(), supplies), costs);
    }
}
