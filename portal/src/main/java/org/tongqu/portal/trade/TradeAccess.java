package org.tongqu.portal.trade;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.order.Order;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.consortium.Memberships;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Reach;

/** Says who may know of an order and what belongs to it, and who acts for its buyer or seller. */
@Dependent
public class TradeAccess {

    private final Access access;
    private final Caller caller;
    private final Agreements agreements;
    private final Memberships memberships;

    @Inject
    public TradeAccess(Access access, Caller caller, Agreements agreements, Memberships memberships) {
        this.access = access;
        this.caller = caller;
        this.agreements = agreements;
        this.memberships = memberships;
    }

    /** Whether the caller may see what the function reads of an order. */
    boolean sees(String function, Order order) {
        Reach reach = access.reach(function);
        boolean party = isBuyer(order) || isSeller(order);
        return reach == Reach.ALL
                || reach.covers(Reach.OWN) && party
                || reach.covers(Reach.CONSORTIUM) && ofConsortium(order)
                || access.allows(function + "-public") && publicData(order);
    }

    /** Lets the call go on if the caller may see what the function reads of the order. */
    void requireSight(String function, Order order) {
        access.require(function);
        if (!sees(function, order)) {
            throw new OrderNotFound(order.id());
        }
    }

    /** Lets the call go on if the caller acts for the seller of the order. */
    void requireSeller(String function, Order order) {
        access.requireOwn(function, order.seller().id(), () -> new OrderNotFound(order.id()));
    }

    boolean actsForSeller(String function, String sellerId) {
        return access.ownsOrAll(function, sellerId);
    }

    boolean seesAll(String function) {
        return access.reach(function) == Reach.ALL;
    }

    String organisation() {
        return caller.organisation();
    }

    /** The caller as billing knows people. */
    Actor actor() {
        return Actor.of(caller.username());
    }

    private boolean isBuyer(Order order) {
        return order.buyer().id().equals(caller.organisation());
    }

    private boolean isSeller(Order order) {
        return order.seller().id().equals(caller.organisation());
    }

    private boolean ofConsortium(Order order) {
        return agreement(order)
                .map(Agreement::consortiumId)
                .filter(consortium -> memberships.isMember(consortium, caller.organisation()))
                .isPresent();
    }

    private boolean publicData(Order order) {
        return agreement(order).filter(Agreement::publicData).isPresent();
    }

    private Optional<Agreement> agreement(Order order) {
        return agreements.find(order.contractRef());
    }
}
