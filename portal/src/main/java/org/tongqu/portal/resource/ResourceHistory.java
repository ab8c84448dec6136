package org.tongqu.portal.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;

/** What happened to an entry of the catalogue, for its holder and for the auditor. */
@ApplicationScoped
@Transactional
public class ResourceHistory {

    private Resources resources;
    private AuditTrail audit;
    private Access access;

    protected ResourceHistory() {} // for CDI proxies

    @Inject
    public ResourceHistory(Resources resources, AuditTrail audit, Access access) {
        this.resources = resources;
        this.audit = audit;
        this.access = access;
    }

    /** Its events, newest first. */
    @Needs("audit.read")
    public List<AuditEntry> of(String id) {
        ResourceEntry entry = resources.get(id);
        access.requireOwn("audit.read", entry.holderId(), () -> new ResourceNotFound(id));
        return audit.of(new Subject("resource", id));
    }
}
