package org.tongqu.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.AccountQuery;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Who has an account: those of the caller's organisation, or all for the platform administrator and the auditor. */
@ApplicationScoped
@Transactional
public class AccountDirectory {

    private Accounts accounts;
    private Organisations organisations;
    private AuditTrail audit;
    private Access access;

    protected AccountDirectory() {} // for CDI proxies

    @Inject
    public AccountDirectory(Accounts accounts, Organisations organisations, AuditTrail audit, Access access) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
    }

    /** The accounts the caller may know of that the query wants. */
    @Needs("account.read")
    public Slice<Account> search(AccountQuery query, Page page) {
        boolean everywhere = access.reach("account.read") == Reach.ALL;
        String organisation = everywhere ? query.organisationId() : access.organisation();
        return accounts.search(new AccountQuery(query.text(), organisation, query.enabled()), page);
    }

    /** The accounts of an organisation, by login name. */
    @Needs("account.read")
    public List<Account> of(String organisationId) {
        access.requireOwn("account.read", organisationId, () -> new OrganisationNotFound(organisationId));
        return accounts.of(organisationId);
    }

    @Needs("account.read")
    public Account get(String username) {
        return accounts.find(username)
                .filter(found -> access.ownsOrAll("account.read", found.organisationId()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "account.notFound", username));
    }

    /** What happened to an account, newest first. */
    @Needs("account.read")
    public List<AuditEntry> history(String username) {
        return audit.of(new Subject("account", get(username).username()));
    }

    /** Whether the caller may change that account; never the one they act with. */
    @Needs("account.read")
    public boolean mayEdit(Account account) {
        return access.ownsOrAll("account.edit", account.organisationId())
                && !account.username().equals(access.username());
    }

    /** The roles the caller may give to people of the organisation, in their order. */
    @Needs("account.read")
    public Set<Role> givable(String organisationId) {
        boolean everyRole = access.reach("account.edit") == Reach.ALL;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            Violations violations = new Violations();
            RoleRules.check(violations, List.of(role), everyRole);
            if (!everyRole) {
                organisations
                        .find(organisationId)
                        .ifPresent(unit -> RoleRules.checkFit(violations, List.of(role), unit));
            }
            if (violations.isEmpty()) {
                roles.add(role);
            }
        }
        return roles;
    }
}
