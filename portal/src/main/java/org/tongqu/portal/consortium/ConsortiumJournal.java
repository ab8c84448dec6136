package org.tongqu.portal.consortium;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.outbox.Outbox;

/** Tells audit trail and index of every change of a consortium, in its transaction. */
@Dependent
public class ConsortiumJournal {

    static final String KIND = "consortium";

    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public ConsortiumJournal(AuditTrail audit, Outbox outbox, Clock clock) {
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void record(String action, Consortium consortium, Map<String, ?> before, String reason) {
        audit.record(action, new Subject(KIND, consortium.id()), before, facts(consortium), reason);
        outbox.add("index", consortium.id(), Map.of("kind", KIND, "id", consortium.id()));
    }

    /** The facts of a consortium that the trail keeps. */
    static Map<String, Object> facts(Consortium consortium) {
        return Map.of(
                "state", consortium.state().name(),
                "name", consortium.name(),
                "members",
                        consortium.members().stream()
                                .map(member -> member.organisationId() + " " + member.role() + " " + member.state()
                                        + " " + member.sharePpm() + " ppm")
                                .toList());
    }
}
