package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.Visibility;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.matching.ReverseMatching;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.matching.Cost;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.Scope;
import org.tongqu.search.matching.Supply;
import org.tongqu.search.matching.UnservedNeeds;

/** Looks at open demands for needs that nobody serves. */
@ApplicationScoped
@Transactional
public class DemandGaps {

    private DemandCatalogue demands;
    private Matching matching;
    private ReverseMatching reverse;

    protected DemandGaps() {} // for CDI proxies

    @Inject
    public DemandGaps(DemandCatalogue demands, Matching matching, ReverseMatching reverse) {
        this.demands = demands;
        this.matching = matching;
        this.reverse = reverse;
    }

    /** The numbers of all demands that are open for responses. */
    @SystemOnly
    public Set<String> open() {
        return new HashSet<>(demands.openNumbers());
    }

    /** The open demands that a product may concern, as {@link ReverseMatching#concernedBy} finds them. */
    @SystemOnly
    public List<String> concernedBy(String productId) {
        return reverse.concernedBy(productId);
    }

    /**
     * What nobody offers for a demand; absent if it is not open.
     *
     * @throws org.tongqu.search.SearchUnavailable if the index is away
     */
    @SystemOnly
    public Optional<List<UnmetNeed>> unmet(String demandId) {
        return demands.find(demandId)
                .filter(demand -> demand.status() == DemandStatus.OPEN_FOR_RESPONSE)
                .map(this::unmet);
    }

    private List<UnmetNeed> unmet(ScenarioDemand demand) {
        Matching.ForDemand found = matching.offersFor(demand);
        List<DataNeed> needs = found.demand().needs();
        // Who provides a product and for how much does not matter for whether it serves a need.
        List<Supply> supplies = found.coverage().matches().stream()
                .map(match -> Supply.of(match, match.productId(), Cost.UNKNOWN))
                .toList();
        boolean restricted = demand.content().visibility() != Visibility.PUBLIC;
        Scope scope = found.demand().scope();
        Belonging belonging = new Belonging(scope.themes(), scope.modes(), scope.region());
        return UnservedNeeds.of(needs, supplies).stream()
                .map(number -> new UnmetNeed(
                        UnmetNeed.Origin.demand(demand.id(), number, restricted),
                        needs.get(number).name(),
                        needs.get(number).mandatory(),
                        belonging,
                        1,
                        null))
                .toList();
    }
}
