package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.NotSignedIn;
import org.tongqu.portal.security.Role;
import org.tongqu.workflow.Actor;

/** The caller as the workflow knows people. */
@ApplicationScoped
public class ReviewActor {

    private Caller caller;
    private Access access;

    protected ReviewActor() {} // for CDI proxies

    @Inject
    public ReviewActor(Caller caller, Access access) {
        this.caller = caller;
        this.access = access;
    }

    /**
     * The caller with the roles and the organisation of this moment.
     *
     * @throws NotSignedIn if the caller is unknown
     */
    Actor now() {
        if (!caller.known()) {
            throw new NotSignedIn();
        }
        Set<String> roles = caller.roles().stream()
                .filter(role -> role != Role.PUBLIC)
                .map(Role::name)
                .collect(Collectors.toSet());
        return new Actor(caller.username(), roles, caller.organisation());
    }

    boolean may(String function) {
        return access.allows(function);
    }
}
