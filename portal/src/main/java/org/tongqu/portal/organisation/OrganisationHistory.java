package org.tongqu.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;

/** What happened to the entry of an organisation, for itself and for the auditor. */
@ApplicationScoped
@Transactional
public class OrganisationHistory {

    private OrganisationRepository organisations;
    private AuditTrail audit;
    private Access access;

    protected OrganisationHistory() {} // for CDI proxies

    @Inject
    public OrganisationHistory(OrganisationRepository organisations, AuditTrail audit, Access access) {
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
    }

    /** Its events, newest first. */
    @Needs("audit.read")
    public List<AuditEntry> of(String id) {
        access.requireOwn("audit.read", id, () -> new OrganisationNotFound(id));
        Organisation organisation = organisations.find(id).orElseThrow(() -> new OrganisationNotFound(id));
        return audit.of(new Subject("organisation", organisation.id()));
    }
}
