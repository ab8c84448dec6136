package org.tongqu.portal.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.portal.consortium.Memberships;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Reach;

/** Says who may know of terms of sharing and of their negotiation, and for whom the caller acts. */
@Dependent
public class SharingAccess {

    private static final String READ = "share-agreement.read";

    private final Access access;
    private final Memberships memberships;

    @Inject
    public SharingAccess(Access access, Memberships memberships) {
        this.access = access;
        this.memberships = memberships;
    }

    /** Whether the caller may read what concerns the consortium. */
    public boolean seesConsortium(String function, PartyRef consortium) {
        Reach reach = access.reach(function);
        return reach == Reach.ALL || reach.covers(Reach.CONSORTIUM) && belongs(consortium.id());
    }

    /** Whether the caller may know of the negotiation; of what was never sent only its lead and supervisors. */
    boolean sees(ShareNegotiation negotiation) {
        return access.reach(READ) == Reach.ALL
                || isOf(READ, negotiation.leadId())
                || negotiation.wasSent() && seesConsortium(READ, PartyRef.of(negotiation.consortiumId()));
    }

    ShareNegotiationRepository.Sight sight() {
        Reach reach = access.reach(READ);
        boolean member = reach.covers(Reach.CONSORTIUM);
        return new ShareNegotiationRepository.Sight(
                reach == Reach.ALL,
                member ? memberships.consortiaOf(organisation()) : List.of(),
                member ? organisation() : "");
    }

    /** Whether the caller acts for that organisation. */
    boolean actsFor(String function, String organisationId) {
        return isOf(function, organisationId);
    }

    /** Whether the caller acts for a member of the consortium. */
    boolean actsForMember(String function, String consortiumId) {
        return isOf(function, organisation()) && belongs(consortiumId);
    }

    String organisation() {
        return access.organisation();
    }

    String username() {
        return access.username();
    }

    /** The caller as billing knows people. */
    Actor actor() {
        return Actor.of(access.username());
    }

    private boolean isOf(String function, String organisationId) {
        return access.reach(function).covers(Reach.OWN)
                && !organisationId.isEmpty()
                && organisationId.equals(access.organisation());
    }

    private boolean belongs(String consortiumId) {
        return memberships.isMember(consortiumId, access.organisation());
    }
}
