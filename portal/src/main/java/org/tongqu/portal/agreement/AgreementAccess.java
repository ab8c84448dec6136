package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.consortium.Memberships;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Reach;

/** Says which agreements the caller may see and for whom they act. */
@Dependent
public class AgreementAccess {

    private final Access access;
    private final Caller caller;
    private final Memberships memberships;

    @Inject
    public AgreementAccess(Access access, Caller caller, Memberships memberships) {
        this.access = access;
        this.caller = caller;
        this.memberships = memberships;
    }

    AgreementSight sight() {
        Reach reach = access.reach("agreement.read");
        return new AgreementSight(
                reach == Reach.ALL,
                access.allows("agreement.supervise"),
                reach.covers(Reach.OWN) ? caller.organisation() : "",
                reach.covers(Reach.CONSORTIUM) ? memberships.consortiaOf(caller.organisation()) : java.util.List.of());
    }

    /** Lets the call go on if the caller may use the function for a party of the agreement. */
    void requireParty(String function, Agreement agreement) {
        access.require(function);
        boolean own = access.reach(function).covers(Reach.OWN)
                && agreement.party(caller.organisation()).isPresent();
        if (!own) {
            throw new AgreementNotFound(agreement.id());
        }
    }

    boolean mayAct(String function, Agreement agreement) {
        return access.reach(function).covers(Reach.OWN)
                && agreement.party(caller.organisation()).isPresent();
    }

    /** Whether the caller may use the function for their organisation, if it is a party. */
    boolean actsFor(String function) {
        return access.reach(function).covers(Reach.OWN)
                && !caller.organisation().isEmpty();
    }

    boolean isMember(String consortiumId, String organisationId) {
        return memberships.isMember(consortiumId, organisationId);
    }

    String organisation() {
        return caller.organisation();
    }

    String username() {
        return caller.username();
    }
}
