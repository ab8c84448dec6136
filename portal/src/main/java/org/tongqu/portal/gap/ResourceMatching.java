package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.Resources;
import org.tongqu.search.Audience;
import org.tongqu.search.Finder;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.Finding;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.Offer;
import org.tongqu.search.matching.PairRules;
import org.tongqu.search.matching.ProductProfile;
import org.tongqu.search.matching.Requirement;
import org.tongqu.search.matching.Scope;
import org.tongqu.search.matching.Verdict;

/**
 * Finds the public data resource that could fill a gap: the index proposes entries by the words, the entries are read anew
 * and held against the gap by the rules of matching.
 */
@ApplicationScoped
public class ResourceMatching {

    private static final int CANDIDATES = 20;
    private static final Set<Requirement> TOLD = Set.of(Requirement.THEME, Requirement.MODE, Requirement.REGION);

    /** Requirements in the order in which they decide between resources. Platform rule. */
    private static final List<Requirement> DECIDING =
            List.of(Requirement.SUBJECT, Requirement.REGION, Requirement.MODE, Requirement.THEME);

    private final PairRules rules = new PairRules();
    private Finder finder;
    private Resources resources;

    protected ResourceMatching() {} // for CDI proxies

    @Inject
    public ResourceMatching(Finder finder, Resources resources) {
        this.finder = finder;
        this.resources = resources;
    }

    /** What is needed, as far as resources are held against it. */
    record Wanted(String name, Collection<String> themes, Collection<String> modes, Collection<String> regions) {

        static Wanted of(GapTopic gap) {
            return new Wanted(gap.name(), gap.themes(), gap.modes(), gap.regions());
        }

        static Wanted of(GapProposal proposal) {
            return new Wanted(proposal.name(), proposal.themes(), proposal.modes(), proposal.regions());
        }
    }

    private record Held(ResourceEntry entry, List<Finding> findings) {

        int distance(Requirement requirement) {
            return findings.stream()
                    .filter(finding -> finding.requirement() == requirement)
                    .findFirst()
                    .map(finding -> switch (finding.verdict()) {
                        case MET -> 0;
                        case PARTLY -> 1;
                        case UNKNOWN -> 2;
                        case MISSING -> 3;
                    })
                    .orElse(0);
        }

        boolean is(Requirement requirement, Verdict verdict) {
            return findings.stream()
                    .anyMatch(finding -> finding.requirement() == requirement && finding.verdict() == verdict);
        }
    }

    /**
     * What to propose.
     *
     * @throws org.tongqu.search.SearchUnavailable if the index is away
     */
    ResourceChoice choose(Wanted wanted) {
        SearchQuery query = SearchQuery.of(wanted.name(), Kind.RESOURCE)
                .seenBy(Audience.ALL)
                .page(0, CANDIDATES);
        List<String> ids =
                finder.search(query).hits().stream().map(hit -> hit.ref().id()).toList();
        return choose(wanted, resources.find(ids));
    }

    /** The best of these entries: one that names the data and is not of another region, otherwise the nearest. */
    ResourceChoice choose(Wanted wanted, Collection<ResourceEntry> entries) {
        List<Held> related = entries.stream()
                .map(entry -> new Held(entry, findings(wanted, entry)))
                .filter(held -> !held.is(Requirement.SUBJECT, Verdict.MISSING))
                .sorted(order())
                .toList();
        return related.stream()
                .filter(held -> held.is(Requirement.SUBJECT, Verdict.MET))
                .filter(held -> !held.is(Requirement.REGION, Verdict.MISSING))
                .findFirst()
                .map(held -> new ResourceChoice(
                        ProposalKind.of(held.entry()), held.entry().id()))
                .or(() -> related.stream()
                        .findFirst()
                        .map(held -> new ResourceChoice(
                                ProposalKind.CATALOGUE, held.entry().id())))
                .orElse(ResourceChoice.NONE);
    }

    /** What the entry states about the data, its theme, mode and region. */
    List<Finding> findings(Wanted wanted, ResourceEntry entry) {
        Match match = rules.match(demand(wanted), profile(entry));
        return Stream.concat(
                        match.needs().get(0).findings().stream()
                                .filter(finding -> finding.requirement() == Requirement.SUBJECT),
                        match.findings().stream().filter(finding -> TOLD.contains(finding.requirement())))
                .toList();
    }

    private static Comparator<Held> order() {
        Comparator<Held> order = Comparator.comparing(held -> 0);
        for (Requirement requirement : DECIDING) {
            order = order.thenComparing(held -> held.distance(requirement));
        }
        return order.thenComparing(held -> held.entry().id());
    }

    /** Where a gap lies in several regions, none of them is asked for. */
    private static DemandProfile demand(Wanted wanted) {
        String region =
                wanted.regions().size() == 1 ? wanted.regions().iterator().next() : "";
        DataNeed need = new DataNeed(wanted.name(), true, "", "", "", "");
        Scope scope = Scope.of(wanted.modes(), wanted.themes(), Set.of(), region);
        return new DemandProfile(wanted.name(), wanted.name(), List.of(), scope, List.of(need), "");
    }

    private static ProductProfile profile(ResourceEntry entry) {
        Scope scope =
                Scope.of(entry.transportModes(), entry.themes(), Set.of(entry.businessField()), entry.regionCluster());
        Offer offer = new Offer(new Offer.Delivery("", "", entry.updateFrequency()), "", "", entry.openAttribute(), "");
        return new ProductProfile(entry.id(), entry.name(), entry.description(), entry.fields(), scope, offer);
    }
}
