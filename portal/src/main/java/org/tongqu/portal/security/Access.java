package org.tongqu.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.tongqu.portal.problem.Refusal;

/** Decides what the caller of the current request may do. */
@ApplicationScoped
public class Access {

    private Permissions permissions;
    private Caller caller;
    private PlatformOperator operator;

    protected Access() {} // for CDI proxies

    @Inject
    public Access(Permissions permissions, Caller caller, PlatformOperator operator) {
        this.permissions = permissions;
        this.caller = caller;
        this.operator = operator;
    }

    /** How far the caller's right to the function reaches. */
    public Reach reach(String function) {
        return permissions.reach(function, caller.roles(), () -> operator.is(caller.organisation()));
    }

    /** How far the right of another person to the function reaches, whoever is calling. */
    public Reach reach(String function, Account account) {
        Set<Role> roles = EnumSet.of(Role.PUBLIC);
        roles.addAll(account.roles());
        return permissions.reach(function, roles, () -> operator.is(account.organisationId()));
    }

    /** The login name of the caller; empty for the public. */
    public String username() {
        return caller.username();
    }

    /** The number of the caller's organisation; empty for the public. */
    public String organisation() {
        return caller.organisation();
    }

    public boolean allows(String function) {
        return reach(function) != Reach.NONE;
    }

    /**
     * Lets the call go on if any role of the caller has the function.
     *
     * @throws NotSignedIn if the caller is unknown
     * @throws NotPermitted if the caller is known
     */
    public void require(String function) {
        if (!allows(function)) {
            throw caller.known() ? new NotPermitted(function) : new NotSignedIn();
        }
    }

    /** Whether the caller may use the function on an object of that organisation. */
    public boolean ownsOrAll(String function, String ownerOrganisation) {
        Reach reach = reach(function);
        boolean own = reach.covers(Reach.OWN) && !caller.organisation().isEmpty();
        return reach == Reach.ALL || own && caller.organisation().equals(ownerOrganisation);
    }

    /**
     * Lets the call go on if the caller may use the function on an object of that organisation.
     *
     * @param hidden what a foreigner is told; a NOT_FOUND, so that the object's existence stays secret
     */
    public void requireOwn(String function, String ownerOrganisation, Supplier<? extends Refusal> hidden) {
        require(function);
        if (!ownsOrAll(function, ownerOrganisation)) {
            throw hidden.get();
        }
    }
}
