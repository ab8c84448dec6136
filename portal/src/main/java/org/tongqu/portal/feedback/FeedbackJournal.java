package org.tongqu.portal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;

/** Tells the audit trail what was said of a pair, in its transaction. */
@Dependent
public class FeedbackJournal {

    private static final String KIND = "match";

    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public FeedbackJournal(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** An opinion or an outcome, in place of another opinion or of none. */
    void judged(MatchJudgment before, MatchJudgment after) {
        record("match.judged", after.pair(), before == null ? Map.of() : facts(before), facts(after), after.comment());
    }

    void undone(MatchJudgment judgment) {
        record("match.undone", judgment.pair(), facts(judgment), Map.of(), "");
    }

    void invited(MatchInvitation invitation) {
        record("match.invited", invitation.pair(), Map.of(), facts(invitation), invitation.message());
    }

    void answered(MatchInvitation invitation) {
        record(
                "match.invitationAnswered",
                invitation.pair(),
                Map.of("state", InvitationState.SENT.name()),
                facts(invitation),
                invitation.comment());
    }

    void exported(int pairs) {
        audit.record("match.exported", new Subject(KIND, "judgments"), Map.of(), Map.of("pairs", pairs), "");
    }

    private void record(String action, Pair pair, Map<String, ?> before, Map<String, ?> after, String reason) {
        audit.record(action, new Subject(KIND, pair.label()), before, after, reason);
    }

    private static Map<String, Object> facts(MatchJudgment judgment) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("source", judgment.source().name());
        facts.put("side", judgment.side().name());
        facts.put("organisation", judgment.organisationId());
        if (!judgment.reason().isEmpty()) {
            facts.put("reason", judgment.reason());
        }
        if (!judgment.reference().isEmpty()) {
            facts.put("reference", judgment.reference());
        }
        return facts;
    }

    private static Map<String, Object> facts(MatchInvitation invitation) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("invitation", invitation.id());
        facts.put("state", invitation.state().name());
        facts.put("from", invitation.fromOrganisation());
        facts.put("to", invitation.toOrganisation());
        if (!invitation.reason().isEmpty()) {
            facts.put("reason", invitation.reason());
        }
        return facts;
    }
}
