package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.search.Facet;
import org.tongqu.search.Finder;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.PairRules;

/** Finds organisations that have no product for a demand and may yet be able to serve it. */
@ApplicationScoped
public class CapabilityMatching {

    /** Organisations that are looked at because their own words are like the demand's. Platform rule. */
    private static final int LIKELY = 50;

    private final PairRules rules = new PairRules();
    private Finder finder;
    private Organisations organisations;
    private SearchProfiles profiles;

    protected CapabilityMatching() {} // for CDI proxies

    @Inject
    public CapabilityMatching(Finder finder, Organisations organisations, SearchProfiles profiles) {
        this.finder = finder;
        this.organisations = organisations;
        this.profiles = profiles;
    }

    /**
     * Whom to tell of a demand that they may be able to serve it, the likeliest first.
     *
     * @param matches the demand and all products that came into question
     * @param products those products by number
     */
    List<Tiding> of(
            ScenarioDemand demand, DemandProfile profile, List<Match> matches, Map<String, DataProduct> products) {
        Set<String> knowing = new LinkedHashSet<>(List.of(demand.publisherId(), demand.organiserId()));
        Map<String, Capability.Near> near = new LinkedHashMap<>();
        for (Match match : matches) {
            DataProduct product = products.get(match.productId());
            if (TellingRules.isWorthTelling(match)) {
                knowing.add(product.providerId());
            } else if (Capability.isNear(match)) {
                near.putIfAbsent(product.providerId(), new Capability.Near(product.name(), match));
            }
        }
        Set<String> asked = new LinkedHashSet<>(near.keySet());
        asked.addAll(alike(profile));
        asked.removeAll(knowing);
        return found(asked, near, profile).stream()
                .sorted(Capability.LIKELIEST_FIRST)
                .limit(TellingRules.MOST_UNITS)
                .map(capability -> capability.tiding(demand))
                .toList();
    }

    private List<Capability> found(Collection<String> asked, Map<String, Capability.Near> near, DemandProfile profile) {
        List<Capability> found = new ArrayList<>();
        for (Organisation unit : organisations.find(asked)) {
            Match own = rules.match(profile, profiles.profile(unit));
            Capability capability = new Capability(unit, own, near.get(unit.id()));
            if (capability.isLikely()) {
                found.add(capability);
            }
        }
        return found;
    }

    /** Organisations of the demand's modes whose own words are like what it needs. */
    private List<String> alike(DemandProfile demand) {
        String words = demand.title() + " "
                + demand.needs().stream().map(DataNeed::name).collect(Collectors.joining(" "));
        SearchQuery query = SearchQuery.of(words, Kind.ORGANISATION)
                .select(Facet.MODE, demand.scope().modes())
                .page(0, LIKELY);
        return finder.search(query).hits().stream().map(hit -> hit.ref().id()).toList();
    }
}
