package org.tongqu.portal.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.security.SystemOnly;

/** Keeps checked entries and tells audit trail and index of every change. */
@ApplicationScoped
@Transactional
public class ResourceEntries {

    private static final String KIND = "resource";

    private ResourceRepository entries;
    private AuditTrail audit;
    private Outbox outbox;
    private Clock clock;

    protected ResourceEntries() {} // for CDI proxies

    @Inject
    public ResourceEntries(ResourceRepository entries, AuditTrail audit, Outbox outbox, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @SystemOnly
    public ResourceEntry get(String id) {
        return entries.find(id).orElseThrow(() -> new ResourceNotFound(id));
    }

    /** Takes up a draft that passed the checks. */
    @SystemOnly
    public ResourceEntry enter(ResourceDraft draft) {
        ResourceEntry entry = new ResourceEntry(entries.nextId(), draft, OffsetDateTime.now(clock));
        entries.add(entry);
        tell("resource.created", entry, Map.of());
        return entry;
    }

    @SystemOnly
    public void describe(ResourceEntry entry, ResourceDraft draft) {
        Map<String, Object> before = facts(entry);
        entry.describe(draft, OffsetDateTime.now(clock));
        tell("resource.described", entry, before);
    }

    private void tell(String action, ResourceEntry entry, Map<String, ?> before) {
        audit.record(action, new Subject(KIND, entry.id()), before, facts(entry), "");
        outbox.add("index", entry.id(), Map.of("kind", KIND, "id", entry.id()));
    }

    private static Map<String, Object> facts(ResourceEntry entry) {
        return Map.of(
                "name", entry.name(),
                "holder", entry.holderId(),
                "openAttribute", entry.openAttribute(),
                "accessWay", entry.accessWay().name(),
                "frequency", entry.updateFrequency(),
                "fields", entry.fields());
    }
}
