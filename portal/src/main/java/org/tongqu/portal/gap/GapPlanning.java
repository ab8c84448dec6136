package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.Resources;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.search.matching.Finding;

/** Shows proposals for strong gaps with their reasons. */
@ApplicationScoped
@Transactional
public class GapPlanning {

    private static final String READ = "gap-proposal.read";

    private GapProposals proposals;
    private Resources resources;
    private ResourceMatching matching;

    protected GapPlanning() {} // for CDI proxies

    @Inject
    public GapPlanning(GapProposals proposals, Resources resources, ResourceMatching matching) {
        this.proposals = proposals;
        this.resources = resources;
        this.matching = matching;
    }

    /**
     * A proposal with what its resource states now.
     *
     * @param resource the resource; absent if there is none
     * @param findings what the resource states about the gap; empty without a resource
     */
    public record Explained(GapProposal proposal, ResourceEntry resource, List<Finding> findings) {}

    /**
     * Proposals, what demands cannot do without first.
     *
     * @param state name of a state; empty for all
     * @param kind name of a kind; empty for all
     */
    @Needs(READ)
    public Slice<Explained> list(String state, String kind, Page page) {
        Violations violations = new Violations();
        ProposalState wanted = one(ProposalState.class, state, "state", violations);
        ProposalKind what = one(ProposalKind.class, kind, "kind", violations);
        violations.throwIfAny();
        Slice<GapProposal> found = proposals.list(wanted, what, page);
        Map<String, ResourceEntry> entries = resources
                .find(found.items().stream()
                        .map(GapProposal::resourceId)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(ResourceEntry::id, Function.identity()));
        return found.map(proposal -> explained(proposal, entries.get(proposal.resourceId())));
    }

    Explained explained(GapProposal proposal) {
        return explained(proposal, resources.find(proposal.resourceId()).orElse(null));
    }

    private Explained explained(GapProposal proposal, ResourceEntry entry) {
        List<Finding> findings =
                entry == null ? List.of() : matching.findings(ResourceMatching.Wanted.of(proposal), entry);
        return new Explained(proposal, entry, findings);
    }

    /** The value of that name; absent for an empty name, and for an unknown one, which is a violation. */
    static <E extends Enum<E>> E one(Class<E> type, String name, String field, Violations violations) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        violations.add(field, "unknownCode", name);
        return null;
    }
}
