package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.SystemOnly;

/** Keeps one proposal for each strong gap. */
@ApplicationScoped
@Transactional
public class ProposalRound {

    static final String KIND = "gap-proposal";

    /** More proposals than that nobody works through. Platform rule. */
    private static final int MOST = 200;

    private GapReading reading;
    private GapProposals proposals;
    private ResourceMatching resources;
    private AuditTrail audit;

    protected ProposalRound() {} // for CDI proxies

    @Inject
    public ProposalRound(GapReading reading, GapProposals proposals, ResourceMatching resources, AuditTrail audit) {
        this.reading = reading;
        this.proposals = proposals;
        this.resources = resources;
        this.audit = audit;
    }

    /**
     * Makes proposals for new gaps, renews those of others, and lets go those of gaps that are no more.
     *
     * @param anew whether resources are chosen anew for gaps that did not change
     * @throws org.tongqu.search.SearchUnavailable if the index is away
     */
    @SystemOnly
    public void renew(OffsetDateTime now, boolean anew) {
        Map<String, GapProposal> kept = new LinkedHashMap<>();
        proposals.all().forEach(proposal -> kept.put(proposal.topic(), proposal));
        List<GapTopic> gaps = GapTopic.strong(reading.now().needs());
        for (GapTopic gap : gaps.subList(0, Math.min(MOST, gaps.size()))) {
            GapProposal known = kept.remove(gap.key());
            if (known == null) {
                make(gap, now);
            } else {
                renew(known, gap, anew);
            }
        }
        kept.values().forEach(proposal -> letGo(proposal, now));
    }

    private void make(GapTopic gap, OffsetDateTime now) {
        ResourceChoice choice = resources.choose(ResourceMatching.Wanted.of(gap));
        GapProposal made = new GapProposal(proposals.nextId(), gap, choice, now);
        proposals.add(made);
        tell("made", made, Map.of());
    }

    private void renew(GapProposal known, GapTopic gap, boolean anew) {
        Map<String, Object> before = facts(known);
        boolean same = !anew && known.goneAt() == null && known.chosenFor(gap);
        ResourceChoice choice = same
                ? new ResourceChoice(known.kind(), known.resourceId())
                : resources.choose(ResourceMatching.Wanted.of(gap));
        if (known.renew(gap, choice)) {
            tell("renewed", known, before);
        }
    }

    private void letGo(GapProposal proposal, OffsetDateTime now) {
        Map<String, Object> before = facts(proposal);
        if (proposal.state() == ProposalState.PROPOSED) {
            proposals.remove(proposal);
            audit.record(KIND + ".dropped", new Subject(KIND, proposal.id()), before, Map.of(), "");
        } else if (proposal.goneAt() == null) {
            proposal.gone(now);
            tell("gone", proposal, before);
        }
    }

    private void tell(String what, GapProposal proposal, Map<String, ?> before) {
        audit.record(KIND + "." + what, new Subject(KIND, proposal.id()), before, facts(proposal), "");
    }

    private static Map<String, Object> facts(GapProposal proposal) {
        return Map.of(
                "name", proposal.name(),
                "kind", proposal.kind().name(),
                "resource", proposal.resourceId(),
                "gone", proposal.goneAt() != null);
    }
}
