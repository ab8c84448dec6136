package org.tongqu.portal.typicalcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.security.SystemOnly;

/** Records what happens to cases, and tells the index when one appears, changes or goes. */
@ApplicationScoped
@Transactional
public class CaseTrail {

    private static final String CASE = "typicalcase";

    /** The kind under which the index knows cases. */
    private static final String INDEX_KIND = "case";

    private AuditTrail audit;
    private Outbox outbox;
    private Idempotency idempotency;
    private Clock clock;

    protected CaseTrail() {} // for CDI proxies

    @Inject
    public CaseTrail(AuditTrail audit, Outbox outbox, Idempotency idempotency, Clock clock) {
        this.audit = audit;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @SystemOnly
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Lets an outside write happen once per key; an absent key means that the action simply runs. */
    @SystemOnly
    public String once(String operation, String key, Object request, Supplier<String> action) {
        return idempotency.once(operation, key, request, String.class, action);
    }

    /** Records an event; the index hears of public cases and of those that ceased to be public. */
    @SystemOnly
    public void record(String action, TypicalCase found, Map<String, ?> before, String reason) {
        audit.record(action, new Subject(CASE, found.id()), before, facts(found), reason);
        boolean wasPublic = before.get("status") != null
                && CaseStatus.valueOf((String) before.get("status")).isPublic();
        if (wasPublic || found.status().isPublic()) {
            outbox.add("index", found.id(), Map.of("kind", INDEX_KIND, "id", found.id()));
        }
    }

    @SystemOnly
    public void removed(TypicalCase found) {
        audit.record("typicalcase.removed", new Subject(CASE, found.id()), facts(found), Map.of(), "");
    }

    /** The whole history of a case, newest first. */
    @SystemOnly
    public List<AuditEntry> of(TypicalCase found) {
        return audit.of(new Subject(CASE, found.id()));
    }

    static Map<String, Object> facts(TypicalCase found) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", found.title());
        facts.put("status", found.status().name());
        facts.put("lead", found.leadId());
        if (found.total() != null) {
            facts.put("total", found.total());
        }
        return facts;
    }
}
