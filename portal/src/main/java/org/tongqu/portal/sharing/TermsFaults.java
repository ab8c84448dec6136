package org.tongqu.portal.sharing;

import java.util.List;
import java.util.Set;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.agreement.Violation;
import org.tongqu.portal.problem.Violations;

/** Brings what contradicts itself in terms to the fields in which it was written; text {@code violation.share.terms.<code>}. */
final class TermsFaults {

    private static final Set<String> OF_MEMBERS = Set.of("memberCount", "memberTwice", "weights", "floors");

    private final TermsDraft draft;
    private final Violations found;

    TermsFaults(TermsDraft draft, Violations found) {
        this.draft = draft;
        this.found = found;
    }

    void add(List<Violation> violations) {
        violations.forEach(violation -> found.add(
                field(violation),
                "share.terms." + violation.code(),
                violation.facts().stream()
                        .filter(fact -> !(fact instanceof StageKind))
                        .map(Object::toString)
                        .toArray()));
    }

    private String field(Violation violation) {
        String code = violation.code();
        Object first = violation.facts().isEmpty() ? "" : violation.facts().get(0);
        if (first instanceof StageKind kind) {
            return stage(kind);
        }
        if (OF_MEMBERS.contains(code) || code.equals("orderTwice")) {
            return "members";
        }
        return switch (code) {
            case "bounds" -> member((PartyRef) first);
            case "rates" -> "stages";
            case "residual" -> "residualId";
            case "bands" -> "sharing.bands";
            case "bandMembers", "bandWeights" -> "sharing.bands[" + ((Integer) first - 1) + "]";
            case "dimension", "dimensionWeights" -> "sharing.dimensions";
            default -> "sharing.digest";
        };
    }

    /** The last step of the kind, for where one stands twice the second is one too many. */
    private String stage(StageKind kind) {
        for (int i = draft.stages().size() - 1; i >= 0; i--) {
            if (draft.stages().get(i).kind() == kind) {
                return "stages[" + i + "]";
            }
        }
        return "stages";
    }

    private String member(PartyRef party) {
        for (int i = 0; i < draft.members().size(); i++) {
            if (party.id().equals(draft.members().get(i).organisationId())) {
                return "members[" + i + "]";
            }
        }
        return "members";
    }
}
