package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.Audience;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.MatchQuery;
import org.tongqu.search.matching.Matchmaker;
import org.tongqu.search.matching.ProductProfile;

/** Finds out whom a fresh publication concerns; the records are read anew, so what has changed since says nothing. */
@ApplicationScoped
public class ReverseMatching {

    private Matchmaker matchmaker;
    private DemandCatalogue demands;
    private Products products;
    private SearchProfiles profiles;
    private CapabilityMatching capabilities;

    protected ReverseMatching() {} // for CDI proxies

    @Inject
    public ReverseMatching(
            Matchmaker matchmaker,
            DemandCatalogue demands,
            Products products,
            SearchProfiles profiles,
            CapabilityMatching capabilities) {
        this.matchmaker = matchmaker;
        this.demands = demands;
        this.products = products;
        this.profiles = profiles;
        this.capabilities = capabilities;
    }

    /** The open demands that a product on the shelf suits well, told to both sides; the best first. */
    @SystemOnly
    public List<Tiding> ofProduct(String productId) {
        Optional<DataProduct> product = products.find(productId).filter(DataProduct::isPublic);
        return product.isPresent() ? ofProduct(product.get()) : List.of();
    }

    /** The products that suit an open demand well, told to both sides, and who else may be able to serve it. */
    @SystemOnly
    public List<Tiding> ofDemand(String demandId) {
        Optional<ScenarioDemand> demand = demands.find(demandId).filter(ReverseMatching::isOpen);
        return demand.isPresent() ? ofDemand(demand.get()) : List.of();
    }

    /**
     * The open demands for which it may matter that a product came, changed or went; rather too many than too few. What a
     * product was about before it changed is not known any more.
     *
     * @throws org.tongqu.search.SearchUnavailable if the index is away
     */
    @SystemOnly
    public List<String> concernedBy(String productId) {
        return products.find(productId)
                .map(product -> matchmaker.demandsConcerned(
                        profiles.profile(product), query(DemandStatus.OPEN_FOR_RESPONSE.name())))
                .orElse(List.of());
    }

    private List<Tiding> ofProduct(DataProduct product) {
        Map<String, ScenarioDemand> rows = new HashMap<>();
        List<Match> matches = matchmaker
                .demandsFor(
                        profiles.profile(product),
                        ids -> {
                            Map<String, DemandProfile> stated = new HashMap<>();
                            demands.find(ids).stream()
                                    .filter(ReverseMatching::isOpen)
                                    .forEach(row -> {
                                        rows.put(row.id(), row);
                                        stated.put(row.id(), profiles.profile(row));
                                    });
                            return stated;
                        },
                        query(DemandStatus.OPEN_FOR_RESPONSE.name()))
                .matches();
        return worthTelling(matches).stream()
                .flatMap(match -> PairTidings.of(rows.get(match.demandId()), product, match).stream())
                .toList();
    }

    private List<Tiding> ofDemand(ScenarioDemand demand) {
        DemandProfile profile = profiles.profile(demand);
        Map<String, DataProduct> rows = new HashMap<>();
        List<Match> matches = matchmaker
                .productsFor(
                        profile,
                        ids -> {
                            Map<String, ProductProfile> stated = new HashMap<>();
                            products.listed(ids).forEach(row -> {
                                rows.put(row.id(), row);
                                stated.put(row.id(), profiles.profile(row));
                            });
                            return stated;
                        },
                        query(ProductState.LISTED.name()))
                .matches();
        List<Tiding> tidings = new ArrayList<>();
        worthTelling(matches)
                .forEach(match -> tidings.addAll(PairTidings.of(demand, rows.get(match.productId()), match)));
        tidings.addAll(capabilities.of(demand, profile, matches, rows));
        return tidings;
    }

    private static List<Match> worthTelling(List<Match> matches) {
        return matches.stream()
                .filter(TellingRules::isWorthTelling)
                .limit(TellingRules.MOST_PAIRS)
                .toList();
    }

    private static MatchQuery query(String status) {
        return MatchQuery.best(Audience.ALL, status).limit(MatchQuery.MAX_LIMIT);
    }

    private static boolean isOpen(ScenarioDemand demand) {
        return demand.status() == DemandStatus.OPEN_FOR_RESPONSE;
    }
}
