package org.tongqu.portal.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.portal.consortium.Memberships;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Reach;

/** Says who may know of a settlement, and for whom the caller acts. */
@Dependent
public class SettlementAccess {

    private final Access access;
    private final Caller caller;
    private final Memberships memberships;

    @Inject
    public SettlementAccess(Access access, Caller caller, Memberships memberships) {
        this.access = access;
        this.caller = caller;
        this.memberships = memberships;
    }

    /** Whether the caller may read the settlement: seller, members and supervisors. */
    boolean sees(Settlement settlement) {
        Reach reach = access.reach("settlement.read");
        boolean party = settlement.seller().id().equals(organisation())
                || settlement.reviewers().stream()
                        .anyMatch(member -> member.id().equals(organisation()));
        return reach == Reach.ALL
                || reach.covers(Reach.OWN) && party
                || reach.covers(Reach.CONSORTIUM)
                        && settlement.consortium().filter(this::belongs).isPresent();
    }

    /** Whether the caller may read what concerns the consortium. */
    boolean seesConsortium(String function, PartyRef consortium) {
        Reach reach = access.reach(function);
        return reach == Reach.ALL || reach.covers(Reach.CONSORTIUM) && belongs(consortium);
    }

    boolean actsFor(String function, String organisationId) {
        return access.reach(function).covers(Reach.OWN)
                && !organisationId.isEmpty()
                && organisationId.equals(caller.organisation());
    }

    boolean seesAll(String function) {
        return access.reach(function) == Reach.ALL;
    }

    String organisation() {
        return caller.organisation();
    }

    Caller caller() {
        return caller;
    }

    /** The caller as billing knows people. */
    Actor actor() {
        return Actor.of(caller.username());
    }

    private boolean belongs(PartyRef consortium) {
        return memberships.isMember(consortium.id(), caller.organisation());
    }
}
