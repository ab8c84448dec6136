package org.tongqu.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.security.Credentials;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.PasswordRules;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.Role;

/** Opens, changes and closes the accounts of an organisation's people. */
@ApplicationScoped
@Transactional
public class AccountAdministration {

    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,39}";

    private Accounts accounts;
    private Organisations organisations;
    private Credentials credentials;
    private AuditTrail audit;
    private Access access;

    protected AccountAdministration() {} // for CDI proxies

    @Inject
    public AccountAdministration(
            Accounts accounts, Organisations organisations, Credentials credentials, AuditTrail audit, Access access) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.credentials = credentials;
        this.audit = audit;
        this.access = access;
    }

    /** What one writes about a person's account. */
    public record AccountDraft(
            String username, String displayName, String organisationId, List<Role> roles, String password) {}

    /** Opens an account; the roles must be ones that the caller may give. */
    @Needs("account.create")
    public Account open(AccountDraft draft) {
        access.requireOwn(
                "account.create", draft.organisationId(), () -> new OrganisationNotFound(draft.organisationId()));
        Violations violations = new Violations();
        violations.require(draft.username() != null && draft.username().matches(USERNAME), "username", "username");
        violations.text("displayName", draft.displayName(), 60);
        Optional<Organisation> organisation = organisations.find(draft.organisationId());
        violations.require(
                organisation.isPresent(), "organisationId", "unknownCode", String.valueOf(draft.organisationId()));
        checkRoles(violations, draft.roles(), organisation);
        PasswordRules.check(violations, "password", draft.username(), draft.password());
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
                credentials.hash(draft.password()));
        accounts.add(account);
        audit.record("account.opened", subject(account), Map.of(), facts(account), "");
        return account;
    }

    /** Replaces the roles of an account. */
    @Needs("account.edit")
    public void assignRoles(String username, Collection<Role> roles) {
        Account account = foreign(username);
        Violations violations = new Violations();
        checkRoles(violations, roles, organisations.find(account.organisationId()));
        violations.throwIfAny();
        Map<String, Object> before = facts(account);
        account.assignRoles(roles);
        audit.record("account.rolesAssigned", subject(account), before, facts(account), "");
    }

    /** Lets a person in again, or keeps them out: all their sessions end at once. */
    @Needs("account.edit")
    public void enable(String username, Boolean enabled) {
        Account account = foreign(username);
        new Violations().require(enabled != null, "enabled", "required").throwIfAny();
        Map<String, Object> before = facts(account);
        account.enable(enabled);
        if (!enabled) {
            credentials.endSessions(account);
        }
        audit.record(enabled ? "account.enabled" : "account.disabled", subject(account), before, facts(account), "");
    }

    /** Gives a person who lost it another password; their sessions end. */
    @Needs("account.edit")
    public void resetPassword(String username, String password) {
        Account account = foreign(username);
        Violations violations = new Violations();
        PasswordRules.check(violations, "password", username, password);
        violations.throwIfAny();
        credentials.replace(account, password);
        audit.record("account.passwordReset", subject(account), Map.of(), Map.of(), "");
    }

    private void checkRoles(Violations violations, Collection<Role> roles, Optional<Organisation> organisation) {
        if (roles == null || roles.isEmpty()) {
            violations.add("roles", "required");
            return;
        }
        boolean everyRole = access.reach("account.edit") == Reach.ALL;
        RoleRules.check(violations, roles, everyRole);
        if (!everyRole) {
            organisation.ifPresent(unit -> RoleRules.checkFit(violations, roles, unit));
        }
    }

    // Nobody closes or re-dresses the account they act with: a second administrator does it.
    private Account foreign(String username) {
        Account account = find(username);
        if (account.username().equals(access.username())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "account.own", username);
        }
        return account;
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
