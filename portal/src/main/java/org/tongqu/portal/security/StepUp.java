package org.tongqu.portal.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.problem.Violations;

/** Asks for the caller's password again before a step that binds their organisation, such as a signature. */
@Dependent
public class StepUp {

    private final Accounts accounts;
    private final Caller caller;
    private final Credentials credentials;

    @Inject
    public StepUp(Accounts accounts, Caller caller, Credentials credentials) {
        this.accounts = accounts;
        this.caller = caller;
        this.credentials = credentials;
    }

    /**
     * Adds a violation of the field unless it is the caller's password; a wrong one counts towards the lock, so the use
     * case must not roll back on {@link org.tongqu.portal.problem.InvalidInput}.
     */
    public void require(Violations violations, String field, String password) {
        if (password == null || password.isEmpty()) {
            violations.add(field, "required");
            return;
        }
        boolean right = accounts.find(caller.username())
                .map(account -> credentials.confirms(account, password))
                .orElse(false);
        violations.require(right, field, "passwordWrong");
    }
}
