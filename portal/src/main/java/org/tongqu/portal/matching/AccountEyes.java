package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.security.Reach;
import org.tongqu.search.Audience;

/** Says what a person may find who is not there. */
@ApplicationScoped
public class AccountEyes {

    private Accounts accounts;
    private Access access;

    protected AccountEyes() {} // for CDI proxies

    @Inject
    public AccountEyes(Accounts accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    /** What the person may find; empty if the account is closed or may keep no searches any more. */
    Optional<Audience> of(String username) {
        return accounts.find(username)
                .filter(Account::isEnabled)
                .filter(account -> access.reach("saved-search.read", account) != Reach.NONE)
                .map(account ->
                        SearchEyes.audience(function -> access.reach(function, account), account.organisationId()));
    }
}
