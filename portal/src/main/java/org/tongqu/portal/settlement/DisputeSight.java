package org.tongqu.portal.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Actor;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.Disputes;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.portal.audit.AuditEntry;

/** Finds disputes and settlements that the caller may know of, and tells the audit trail what becomes of them. */
@Dependent
public class DisputeSight {

    static final String READ = "dispute.read";
    private static final String KIND = "dispute";

    private final Settlements settlements;
    private final Disputes disputes;
    private final SettlementAccess access;
    private final SettlementJournal journal;

    @Inject
    public DisputeSight(
            Settlements settlements, Disputes disputes, SettlementAccess access, SettlementJournal journal) {
        this.settlements = settlements;
        this.disputes = disputes;
        this.access = access;
        this.journal = journal;
    }

    SettlementAccess access() {
        return access;
    }

    Actor actor() {
        return access.actor();
    }

    /** @throws DisputeNotFound if there is none or the caller must not know of it */
    Dispute dispute(String id) {
        return disputes.find(id)
                .filter(found -> access.sees(READ, found.settlement()))
                .orElseThrow(() -> new DisputeNotFound(id));
    }

    /** @throws SettlementNotFound if there is none or the caller must not know of it */
    Settlement settlement(String id) {
        return settlements
                .find(id)
                .filter(found -> access.sees(READ, found))
                .orElseThrow(() -> new SettlementNotFound(id));
    }

    void record(String action, Dispute dispute, String reason) {
        Map<String, Object> facts = Map.of(
                "settlement", dispute.settlement().id(),
                "run", dispute.runId(),
                "line", dispute.lineNo(),
                "amountFen", dispute.amount().value(),
                "awardedFen", dispute.awarded().value(),
                "state", dispute.status().name());
        journal.record(action, KIND, dispute.id(), facts, reason);
    }

    List<AuditEntry> history(Dispute dispute) {
        return journal.of(KIND, dispute.id());
    }
}
