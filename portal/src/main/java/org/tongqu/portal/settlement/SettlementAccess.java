package org.tongqu.portal.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.sharing.SharingAccess;

/** Says who may know of a settlement, and for whom the caller acts. */
@Dependent
public class SettlementAccess {

    private static final String READ = "settlement.read";

    private final Access access;
    private final Caller caller;
    private final SharingAccess sharing;

    @Inject
    public SettlementAccess(Access access, Caller caller, SharingAccess sharing) {
        this.access = access;
        this.caller = caller;
        this.sharing = sharing;
    }

    /** Whether the caller may read the settlement: seller, members and supervisors. */
    boolean sees(Settlement settlement) {
        return sees(READ, settlement);
    }

    /** Whether the caller may read by that function what concerns the settlement. */
    boolean sees(String function, Settlement settlement) {
        Reach reach = access.reach(function);
        boolean party = settlement.seller().id().equals(organisation())
                || settlement.reviewers().stream()
                        .anyMatch(member -> member.id().equals(organisation()));
        return reach == Reach.ALL
                || reach.covers(Reach.OWN) && party
                || settlement
                        .consortium()
                        .filter(consortium -> sharing.seesConsortium(function, consortium))
                        .isPresent();
    }

    /** Whether the caller may read what concerns the consortium. */
    boolean seesConsortium(String function, PartyRef consortium) {
        return sharing.seesConsortium(function, consortium);
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
}
