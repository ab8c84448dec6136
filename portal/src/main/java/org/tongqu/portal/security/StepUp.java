package org.tongqu.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Asks a person for their password again before a step that binds their organisation, such as a signature.
 *
 * <p>In a transaction of its own, so that a wrong password counts whatever becomes of the step; the account is locked
 * meanwhile, so that of several that are tried at the same time each counts.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StepUp {

    private Accounts accounts;
    private Credentials credentials;

    protected StepUp() {} // for CDI proxies

    @Inject
    public StepUp(Accounts accounts, Credentials credentials) {
        this.accounts = accounts;
        this.credentials = credentials;
    }

    /** Whether it is the password of an account that is open and not locked; a right one ends the count of wrong ones. */
    @SystemOnly
    public boolean confirms(String username, String password) {
        Optional<Account> confirmed = accounts.lock(username)
                .filter(Account::isEnabled)
                .filter(account -> credentials.confirms(account, password));
        confirmed.ifPresent(Account::confirmed);
        return confirmed.isPresent();
    }
}
