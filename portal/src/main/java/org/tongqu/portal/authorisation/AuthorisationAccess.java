package org.tongqu.portal.authorisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Reach;

/** Says who sees which part of an agreement, and who acts for the implementing body. */
@Dependent
public class AuthorisationAccess {

    private final Access access;
    private final Caller caller;

    @Inject
    public AuthorisationAccess(Access access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    boolean sees(AuthorisationAgreement agreement) {
        return agreement.state().isPublic() || seesTerms(agreement);
    }

    /** Whether the caller may read the permitted revenue and what is only proposed. */
    boolean seesTerms(AuthorisationAgreement agreement) {
        Reach reach = access.reach("authorisation.read");
        return reach == Reach.ALL || reach.covers(Reach.OWN) && agreement.isParty(caller.organisation());
    }

    /** Whether the caller acts for the implementing body and has the function. */
    boolean may(String function, AuthorisationAgreement agreement) {
        return access.ownsOrAll(function, agreement.implementingBodyId());
    }

    /** Lets the call go on if the caller acts for the implementing body. */
    void require(String function, String id, String implementingBodyId) {
        access.requireOwn(function, implementingBodyId, () -> new AuthorisationNotFound(id));
    }

    String username() {
        return caller.username();
    }
}
