package org.tongqu.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Writes and reads the audit trail. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private static final AuditEntry.Actor SYSTEM = new AuditEntry.Actor("system", "", "");

    private AuditEvents events;
    private Caller caller;
    private Access access;
    private Clock clock;

    protected AuditTrail() {} // for CDI proxies

    @Inject
    public AuditTrail(AuditEvents events, Caller caller, Access access, Clock clock) {
        this.events = events;
        this.caller = caller;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Records that the caller changed an object; joins the running transaction.
     *
     * @param before the changed facts as they were; values must be plain (text, number, truth, list, map)
     * @param after the changed facts as they are
     * @param reason may be empty
     */
    @SystemOnly
    public void record(String action, Subject subject, Map<String, ?> before, Map<String, ?> after, String reason) {
        AuditEntry.Change change = new AuditEntry.Change(before, after, reason == null ? "" : reason);
        events.add(new AuditEntry(OffsetDateTime.now(clock), actor(), action, subject, change));
    }

    /** The whole history of an object, newest first; the feature decides who sees it. */
    @SystemOnly
    public List<AuditEntry> of(Subject subject) {
        return events.about(subject);
    }

    /** What an organisation's people did; the auditor sees everybody. */
    @Needs("audit.read")
    public Slice<AuditEntry> search(AuditQuery query, Page page) {
        boolean everybody = access.reach("audit.read") == Reach.ALL;
        return events.search(query, everybody ? "" : caller.organisation(), page);
    }

    /** Whether the caller sees what people of all organisations did. */
    @Needs("audit.read")
    public boolean seesEverybody() {
        return access.reach("audit.read") == Reach.ALL;
    }

    private AuditEntry.Actor actor() {
        try {
            return caller.known()
                    ? new AuditEntry.Actor(caller.username(), caller.displayName(), caller.organisation())
                    : SYSTEM;
        } catch (ContextNotActiveException noRequest) {
            return SYSTEM; // timers and background jobs run outside any request
        }
    }
}
