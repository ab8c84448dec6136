package org.tongqu.portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The person on whose behalf the current request runs; unknown for the public. */
@RequestScoped
public class Caller {

    @Inject
    private SecurityContext security;

    @Inject
    private Accounts accounts;

    private Optional<Account> account = Optional.empty();

    @PostConstruct
    void find() {
        Principal caller = security.getCallerPrincipal();
        if (caller instanceof AccountPrincipal checked) {
            account = Optional.of(checked.account());
        } else if (caller != null) {
            account = accounts.find(caller.getName()).filter(Account::isEnabled);
        }
    }

    public boolean known() {
        return account.isPresent();
    }

    /** The login name; empty for the public. */
    public String username() {
        return account.map(Account::username).orElse("");
    }

    public String displayName() {
        return account.map(Account::displayName).orElse("");
    }

    /** The id of the caller's organisation; empty for the public. */
    public String organisation() {
        return account.map(Account::organisationId).orElse("");
    }

    /** The caller's roles; everybody is also the public. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.of(Role.PUBLIC);
        account.ifPresent(known -> roles.addAll(known.roles()));
        return roles;
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }
}
