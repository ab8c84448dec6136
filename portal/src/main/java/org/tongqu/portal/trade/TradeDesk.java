package org.tongqu.portal.trade;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;

/** What every use case of trade needs: who asks, names, the audit trail, today. */
@Dependent
public class TradeDesk {

    private final TradeAccess access;
    private final Names names;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public TradeDesk(TradeAccess access, Names names, AuditTrail audit, Clock clock) {
        this.access = access;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    TradeAccess access() {
        return access;
    }

    Names names() {
        return names;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void record(String action, String kind, String id, Map<String, ?> facts) {
        audit.record(action, new Subject(kind, id), Map.of(), facts, "");
    }

    List<AuditEntry> history(String kind, String id) {
        return audit.of(new Subject(kind, id));
    }
}
