package org.tongqu.portal.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;

/** Tells the audit trail of every step of a settlement, in its transaction. */
@Dependent
public class SettlementJournal {

    static final String KIND = "settlement";

    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public SettlementJournal(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void record(String action, SettlementRun run, String reason) {
        Map<String, Object> facts = Map.of(
                "run", run.id(),
                "state", run.status().name(),
                "poolFen", run.settlement().pool().value(),
                "amountsFen",
                        run.totals().entrySet().stream()
                                .collect(
                                        Collectors.toMap(total -> total.getKey().id(), total -> total.getValue()
                                                .value())));
        record(action, KIND, run.settlement().id(), facts, reason);
    }

    void record(String action, String kind, String id, Map<String, ?> facts, String reason) {
        audit.record(action, new Subject(kind, id), Map.of(), facts, reason);
    }

    List<AuditEntry> of(String settlementId) {
        return of(KIND, settlementId);
    }

    List<AuditEntry> of(String kind, String id) {
        return audit.of(new Subject(kind, id));
    }
}
