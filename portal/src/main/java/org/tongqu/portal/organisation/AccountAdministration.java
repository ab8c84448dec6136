package org.tongqu.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.security.Secrets;

/** Opens, changes and closes the accounts of an organisation's people. */
@ApplicationScoped
@Transactional
public class AccountAdministration {

    private static final int PASSWORD_LEAST = 12;
    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,39}";

    private Accounts accounts;
    private Organisations organisations;
    private Secrets secrets;
    private AuditTrail audit;
    private Access access;

    protected AccountAdministration() {} // for CDI proxies

    @Inject
    public AccountAdministration(
            Accounts accounts, Organisations organisations, Secrets secrets, AuditTrail audit, Access access) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.secrets = secrets;
        this.audit = audit;
        this.access = access;
    }

    /** What one writes about a person's account. */
    public record AccountDraft(
            String username, String displayName, String organisationId, List<Role> roles, String password) {}

    /** The accounts of an organisation, by login name. */
    @Needs("account.read")
    public List<Account> of(String organisationId) {
        access.requireOwn("account.read", organisationId, () -> new OrganisationNotFound(organisationId));
        return accounts.of(organisationId);
    }

    /** Opens an account; the roles must be ones that the caller may give. */
    @Needs("account.create")
    public Account open(AccountDraft draft) {
        access.requireOwn(
                "account.create", draft.organisationId(), () -> new OrganisationNotFound(draft.organisationId()));
        Violations violations = new Violations();
        violations.require(draft.username() != null && draft.username().matches(USERNAME), "username", "username");
        violations.text("displayName", draft.displayName(), 60);
        violations.require(
                organisations.find(draft.organisationId()).isPresent(),
                "organisationId",
                "unknownCode",
                String.valueOf(draft.organisationId()));
        checkRoles(violations, draft.roles());
        violations.require(
                draft.password() != null && draft.password().length() >= PASSWORD_LEAST,
                "password",
                "passwordTooShort",
                PASSWORD_LEAST);
        violations.require(
                draft.username() == null || accounts.find(draft.username()).isEmpty(),
                "username",
                "duplicate",
                String.valueOf(draft.username()));
        violations.throwIfAny();
        Account account = new Account(
                draft.username(),
                draft.displayName(),
                draft.organisationId(),
                draft.roles(),
                secrets.hash(draft.password()));
        accounts.add(account);
        audit.record("account.opened", subject(account), Map.of(), facts(account), "");
        return account;
    }

    /** Replaces the roles of an account. */
    @Needs("account.edit")
    public void assignRoles(String username, Collection<Role> roles) {
        Account account = find(username);
        Violations violations = new Violations();
        checkRoles(violations, roles);
        violations.throwIfAny();
        Map<String, Object> before = facts(account);
        account.assignRoles(roles);
        audit.record("account.rolesAssigned", subject(account), before, facts(account), "");
    }

    /** Lets a person in again or keeps them out at once. */
    @Needs("account.edit")
    public void enable(String username, boolean enabled) {
        Account account = find(username);
        Map<String, Object> before = facts(account);
        account.enable(enabled);
        audit.record(enabled ? "account.enabled" : "account.disabled", subject(account), before, facts(account), "");
    }

    private void checkRoles(Violations violations, Collection<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            violations.add("roles", "required");
            return;
        }
        boolean everyRole = access.reach("account.edit") == Reach.ALL;
        for (Role role : roles) {
            boolean central = role == Role.PLATFORM_ADMIN || role == Role.AUDITOR || role == Role.PUBLIC;
            violations.require(role != Role.PUBLIC && (everyRole || !central), "roles", "roleNotYours", role.name());
        }
    }

    private Account find(String username) {
        Account account = accounts.find(username).orElseThrow(() -> unknown(username));
        access.requireOwn("account.edit", account.organisationId(), () -> unknown(username));
        return account;
    }

    private static Refusal unknown(String username) {
        return new Refusal(Refusal.Kind.NOT_FOUND, "account.notFound", username);
    }

    private static Subject subject(Account account) {
        return new Subject("account", account.username());
    }

    private static Map<String, Object> facts(Account account) {
        return Map.of(
                "organisation", account.organisationId(),
                "roles", account.roles().stream().map(Role::name).toList(),
                "enabled", account.isEnabled());
    }
}
