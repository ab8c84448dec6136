package org.tongqu.portal.security;

import java.security.Principal;

/**
 * Who a request with a bearer token comes from, with the account as the token was checked with it at most
 * a second ago, so that it need not be looked up a second time; not changed by anybody.
 */
public final class AccountPrincipal implements Principal {

    private final Account account;

    /** The person of an account that was looked up. */
    public AccountPrincipal(Account account) {
        this.account = account;
    }

    @Override
    public String getName() {
        return account.username();
    }

    Account account() {
        return account;
    }
}
