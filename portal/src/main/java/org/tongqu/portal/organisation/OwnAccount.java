package org.tongqu.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Credentials;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.NotSignedIn;
import org.tongqu.portal.security.PasswordRules;

/** What people do with the account they act with. */
@ApplicationScoped
@Transactional(dontRollbackOn = InvalidInput.class) // a wrong password counts although the change is refused
public class OwnAccount {

    private Accounts accounts;
    private Credentials credentials;
    private AuditTrail audit;
    private Caller caller;

    protected OwnAccount() {} // for CDI proxies

    @Inject
    public OwnAccount(Accounts accounts, Credentials credentials, AuditTrail audit, Caller caller) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.audit = audit;
        this.caller = caller;
    }

    /** Another password, proved by the present one. */
    public record PasswordChange(String current, String wanted) {}

    @Needs("me.read")
    public Account get() {
        return accounts.find(caller.username()).orElseThrow(NotSignedIn::new);
    }

    /** What happened to the caller's account, newest first. */
    @Needs("me.read")
    public List<AuditEntry> history() {
        return audit.of(new Subject("account", caller.username()));
    }

    /** Changes the caller's password; all their sessions end, this one too. */
    @Needs("me.read")
    public Account changePassword(PasswordChange change) {
        Account account = get();
        Violations violations = new Violations();
        if (credentials.confirms(account, change.current())) {
            PasswordRules.check(violations, "wanted", account.username(), change.wanted());
            violations.require(!change.current().equals(change.wanted()), "wanted", "passwordUnchanged");
        } else {
            violations.add("current", "passwordWrong");
        }
        violations.throwIfAny();
        credentials.replace(account, change.wanted());
        audit.record("account.passwordChanged", new Subject("account", account.username()), Map.of(), Map.of(), "");
        return account;
    }
}
