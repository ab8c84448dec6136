package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.feedback.Side;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.Audience;
import org.tongqu.search.matching.Coverage;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.Facts;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.MatchQuery;
import org.tongqu.search.matching.Matches;
import org.tongqu.search.matching.Matchmaker;
import org.tongqu.search.matching.ProductProfile;

/** Finds products for a demand and demands for a product, each with its reasons. */
@ApplicationScoped
public class Matching {

    private Matchmaker matchmaker;
    private DemandCatalogue demands;
    private Products products;
    private SearchProfiles profiles;
    private SearchEyes eyes;

    protected Matching() {} // for CDI proxies

    @Inject
    public Matching(
            Matchmaker matchmaker,
            DemandCatalogue demands,
            Products products,
            SearchProfiles profiles,
            SearchEyes eyes) {
        this.matchmaker = matchmaker;
        this.demands = demands;
        this.products = products;
        this.profiles = profiles;
        this.eyes = eyes;
    }

    /**
     * Products for a demand, best first, and what each does for each of its needs.
     *
     * @param putAside products that the caller's side of the demand rejected; they serve no need in the coverage
     */
    public record ForDemand(
            DemandProfile demand, Coverage coverage, Map<String, DataProduct> products, List<Match> putAside) {

        /** The product of one of the matches. */
        public DataProduct product(Match match) {
            return products.get(match.productId());
        }
    }

    /**
     * Demands for a product, best first.
     *
     * @param putAside demands that the caller's side of the product rejected
     */
    public record ForProduct(
            ProductProfile product, List<Match> matches, Map<String, ScenarioDemand> demands, List<Match> putAside) {

        /** The demand of one of the matches. */
        public ScenarioDemand demand(Match match) {
            return demands.get(match.demandId());
        }
    }

    /**
     * The products that suit a demand.
     *
     * @param limit 1 to 100
     * @throws org.tongqu.search.SearchUnavailable if the index is away
     */
    @Needs("matching.read")
    public ForDemand productsFor(String demandId, int limit) {
        MatchQuery query =
                MatchQuery.best(eyes.audience(), ProductState.LISTED.name()).limit(limit);
        ForDemand all = productsFor(profiles.profile(demands.get(demandId)), query, products::get);
        Set<String> aside = eyes.putAside(Side.DEMAND, demandId);
        List<Match> useful = all.coverage().matches();
        return new ForDemand(
                all.demand(),
                Coverage.of(all.demand(), without(useful, match -> aside.contains(match.productId()))),
                all.products(),
                without(useful, match -> !aside.contains(match.productId())));
    }

    /**
     * The same for all eyes: what the market offers for a demand, whoever asks and whatever anybody rejected.
     *
     * @throws org.tongqu.search.SearchUnavailable if the index is away
     */
    @SystemOnly
    public ForDemand offersFor(ScenarioDemand demand) {
        MatchQuery query =
                MatchQuery.best(Audience.ALL, ProductState.LISTED.name()).limit(MatchQuery.MAX_LIMIT);
        return productsFor(profiles.profile(demand), query, products::listed);
    }

    private ForDemand productsFor(
            DemandProfile profile, MatchQuery query, Function<Collection<String>, List<DataProduct>> read) {
        Map<String, DataProduct> rows = new LinkedHashMap<>();
        Facts<ProductProfile> facts = ids -> {
            Map<String, ProductProfile> stated = new HashMap<>();
            read.apply(ids).stream().filter(DataProduct::isPublic).forEach(row -> {
                rows.put(row.id(), row);
                stated.put(row.id(), profiles.profile(row));
            });
            return stated;
        };
        Matches matches = matchmaker.productsFor(profile, facts, query);
        List<Match> useful = matches.matches().stream()
                .filter(match -> match.bestNeed().isPresent())
                .toList();
        return new ForDemand(profile, Coverage.of(profile, useful), rows, List.of());
    }

    /** The data needs of a demand as matching sees them; known also while the index is away. */
    @Needs("matching.read")
    public List<DataNeed> needs(String demandId) {
        return profiles.profile(demands.get(demandId)).needs();
    }

    /**
     * The open demands that a product suits.
     *
     * @param limit 1 to 100
     * @throws org.tongqu.search.SearchUnavailable if the index is away
     */
    @Needs("matching.read")
    public ForProduct demandsFor(String productId, int limit) {
        ProductProfile profile = profiles.profile(products.get(productId));
        Map<String, ScenarioDemand> rows = new LinkedHashMap<>();
        Facts<DemandProfile> facts = ids -> {
            Map<String, DemandProfile> stated = new HashMap<>();
            demands.find(ids).stream().filter(eyes::mayRead).forEach(row -> {
                rows.put(row.id(), row);
                stated.put(row.id(), profiles.profile(row));
            });
            return stated;
        };
        MatchQuery query = MatchQuery.best(eyes.audience(), DemandStatus.OPEN_FOR_RESPONSE.name())
                .limit(limit);
        List<Match> useful = matchmaker.demandsFor(profile, facts, query).matches().stream()
                .filter(match -> match.bestNeed().isPresent())
                .toList();
        Set<String> aside = eyes.putAside(Side.PRODUCT, productId);
        return new ForProduct(
                profile,
                without(useful, match -> aside.contains(match.demandId())),
                rows,
                without(useful, match -> !aside.contains(match.demandId())));
    }

    private static List<Match> without(List<Match> matches, Predicate<Match> left) {
        return matches.stream().filter(left.negate()).toList();
    }
}
