package org.tongqu.portal.purpose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads use applications: an organisation what it applied for and what it is asked for. */
@ApplicationScoped
@Transactional
public class UseApplications {

    static final String READ = "use-application.read";

    private UseApplicationRepository applications;
    private UseApplicationJournal journal;
    private Access access;

    protected UseApplications() {} // for CDI proxies

    @Inject
    public UseApplications(UseApplicationRepository applications, UseApplicationJournal journal, Access access) {
        this.applications = applications;
        this.journal = journal;
        this.access = access;
    }

    @Needs(READ)
    public Slice<UseApplication> search(Page page) {
        return applications.of(access.reach(READ) == Reach.ALL ? "" : access.organisation(), page);
    }

    /** @throws UseApplicationNotFound if there is none or the caller must not know of it */
    @Needs(READ)
    public UseApplication get(String id) {
        return applications
                .find(id)
                .filter(found ->
                        access.ownsOrAll(READ, found.applicantId()) || access.ownsOrAll(READ, found.providerId()))
                .orElseThrow(() -> new UseApplicationNotFound(id));
    }

    /** What happened to the application, newest first. */
    @Needs(READ)
    public List<AuditEntry> history(String id) {
        return journal.of(get(id).id());
    }

    /** Whether the caller may decide on it. */
    @Needs(READ)
    public boolean mayDecide(UseApplication application) {
        return application.state() == UseApplicationState.SUBMITTED
                && access.ownsOrAll(UseApplicationDesk.DECIDE, application.providerId());
    }

    /** Whether the caller may take it back. */
    @Needs(READ)
    public boolean mayWithdraw(UseApplication application) {
        return application.state() == UseApplicationState.SUBMITTED
                && access.ownsOrAll(UseApplicationDesk.SUBMIT, application.applicantId());
    }

    /** What the caller's organisation may use a product for, latest first. */
    @Needs(READ)
    public List<UseApplication> approved(String productId) {
        return applications.approved(access.organisation(), productId);
    }

    /** An application whoever asks: for features that refer to one. */
    @SystemOnly
    public Optional<UseApplication> find(String id) {
        return id == null || id.isEmpty() ? Optional.empty() : applications.find(id);
    }
}
