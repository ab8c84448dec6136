package org.tongqu.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** Finds on whose behalf a request runs, once in each request. */
@ApplicationScoped
class Callers {

    private SecurityContext security;
    private Accounts accounts;

    protected Callers() {} // for CDI proxies

    @Inject
    Callers(SecurityContext security, Accounts accounts) {
        this.security = security;
        this.accounts = accounts;
    }

    /** Made here: the container took longer to inject two fields into it in each request than for everything else about it. */
    @Produces
    @RequestScoped
    Caller caller() {
        Principal caller = security.getCallerPrincipal();
        if (caller instanceof AccountPrincipal checked) {
            return new Caller(checked.account());
        }
        return new Caller(
                caller == null
                        ? null
                        : accounts.find(caller.getName())
                                .filter(Account::isEnabled)
                                .orElse(null));
    }
}
