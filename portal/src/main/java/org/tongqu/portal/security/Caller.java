package org.tongqu.portal.security;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The person on whose behalf the current request runs; unknown for the public. Found by {@link Callers}. */
public class Caller {

    private final Account account;

    /** Somebody who has not signed in. */
    protected Caller() {
        this(null);
    }

    /** That person; nobody in particular if there is no account. */
    Caller(Account account) {
        this.account = account;
    }

    private Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    public boolean known() {
        return account().isPresent();
    }

    /** The login name; empty for the public. */
    public String username() {
        return account().map(Account::username).orElse("");
    }

    public String displayName() {
        return account().map(Account::displayName).orElse("");
    }

    /** The id of the caller's organisation; empty for the public. */
    public String organisation() {
        return account().map(Account::organisationId).orElse("");
    }

    /** The caller's roles; everybody is also the public. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.of(Role.PUBLIC);
        account().ifPresent(known -> roles.addAll(known.roles()));
        return roles;
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }
}
