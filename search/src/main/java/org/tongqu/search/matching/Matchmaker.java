package org.tongqu.search.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds the products for a demand and the demands for a product.
 *
 * <p>The index proposes candidates, the records are read anew through {@link Facts}, and {@link PairRules} decides and
 * explains. Throws {@link org.tongqu.search.SearchUnavailable} if no candidates can be had.
 */
@ApplicationScoped
public class Matchmaker {

    private final PairRules rules = new PairRules();
    private final CandidateSource candidates;

    protected Matchmaker() {
        this(null); // for CDI proxies
    }

    @Inject
    public Matchmaker(CandidateSource candidates) {
        this.candidates = candidates;
    }

    /** The best products for a demand, each with its reasons. */
    public Matches productsFor(DemandProfile demand, Facts<ProductProfile> facts, MatchQuery query) {
        List<String> ids = candidates.products(demand, query);
        Map<String, ProductProfile> products = facts.of(ids);
        PreparedDemand prepared = PreparedDemand.of(demand);
        return matches(
                ids.stream()
                        .map(products::get)
                        .filter(Objects::nonNull)
                        .map(product -> rules.match(prepared, PreparedProduct.of(product), query.must())),
                query);
    }

    /** The best demands for a product, each with its reasons. */
    public Matches demandsFor(ProductProfile product, Facts<DemandProfile> facts, MatchQuery query) {
        List<String> ids = candidates.demands(product, query);
        Map<String, DemandProfile> demands = facts.of(ids);
        PreparedProduct prepared = PreparedProduct.of(product);
        return matches(
                ids.stream()
                        .map(demands::get)
                        .filter(Objects::nonNull)
                        .map(demand -> rules.match(PreparedDemand.of(demand), prepared, query.must())),
                query);
    }

    /** The demands that a product may concern, most promising first; nothing is compared. */
    public List<String> demandsConcerned(ProductProfile product, MatchQuery query) {
        return candidates.demands(product, query);
    }

    private static Matches matches(Stream<Match> compared, MatchQuery query) {
        List<Match> all = compared.toList();
        return new Matches(
                all.stream().sorted(Match.BEST_FIRST).limit(query.limit()).toList(), all.size());
    }
}
