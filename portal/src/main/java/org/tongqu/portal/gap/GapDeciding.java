package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;

/** Lets officers take proposals up or set them aside. */
@ApplicationScoped
@Transactional
public class GapDeciding {

    private static final String DECIDE = "gap-proposal.decide";
    private static final int REASON = 500;

    private GapProposals proposals;
    private GapPlanning planning;
    private AuditTrail audit;
    private Access access;
    private Clock clock;

    protected GapDeciding() {} // for CDI proxies

    @Inject
    public GapDeciding(GapProposals proposals, GapPlanning planning, AuditTrail audit, Access access, Clock clock) {
        this.proposals = proposals;
        this.planning = planning;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the caller decides on proposals at all. */
    @Needs("gap-proposal.read")
    public boolean mayDecide() {
        return access.allows(DECIDE);
    }

    /**
     * Takes a proposal up or sets it aside; a decision can be changed later.
     *
     * @param decision TAKEN_UP or SET_ASIDE
     * @param reason why; required for setting aside
     */
    @Needs(DECIDE)
    public GapPlanning.Explained decide(String id, String decision, String reason) {
        GapProposal proposal = proposals.find(id).orElseThrow(() -> new ProposalNotFound(id));
        Violations violations = new Violations();
        ProposalState state = GapPlanning.one(ProposalState.class, decision, "decision", violations);
        violations.require(decision != null && !decision.isEmpty(), "decision", "required");
        violations.require(state != ProposalState.PROPOSED, "decision", "unknownCode", String.valueOf(decision));
        if (state == ProposalState.SET_ASIDE) {
            violations.text("reason", reason, REASON);
        } else {
            violations.optionalText("reason", reason, REASON);
        }
        violations.throwIfAny();
        take(proposal, state, reason == null ? "" : reason.strip());
        return planning.explained(proposal);
    }

    private void take(GapProposal proposal, ProposalState decision, String reason) {
        Map<String, String> before = Map.of("state", proposal.state().name(), "reason", proposal.reason());
        proposal.decide(decision, reason, access.username(), OffsetDateTime.now(clock));
        audit.record(
                ProposalRound.KIND + ".decided",
                new Subject(ProposalRound.KIND, proposal.id()),
                before,
                Map.of("state", decision.name(), "reason", reason),
                reason);
    }
}
