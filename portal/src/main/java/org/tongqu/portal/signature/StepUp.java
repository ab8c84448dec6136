package org.tongqu.portal.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.security.Credentials;
import org.tongqu.portal.security.SystemOnly;

/** Asks a person for their password again; in a transaction of its own, so that a wrong one counts whatever follows. */
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

    /** Whether it is the password of an open account. */
    @SystemOnly
    public boolean confirms(String username, String password) {
        return accounts.find(username)
                .filter(Account::isEnabled)
                .filter(account -> credentials.confirms(account, password))
                .isPresent();
    }
}
