package org.tongqu.portal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandNotFound;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductNotFound;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Reach;

/** Hands out pairs to those who own one side; a foreigner is told that there is no such object. */
@Dependent
public class MatchDesk {

    static final String JUDGE = "match.judge";

    private final DemandCatalogue demands;
    private final Products products;
    private final Access access;

    @Inject
    public MatchDesk(DemandCatalogue demands, Products products, Access access) {
        this.demands = demands;
        this.products = products;
        this.access = access;
    }

    /** Whether the caller may judge for a side. */
    boolean isMine(Side side, String own) {
        return access.allows(JUDGE)
                && (side == Side.DEMAND
                        ? demands.isMine(JUDGE, demands.get(own))
                        : products.may(JUDGE, products.get(own)));
    }

    /**
     * Lets the call go on if the caller may judge the pair for a side and may know of the other.
     *
     * @throws DemandNotFound if the demand is none of the caller's business
     * @throws ProductNotFound if the product is none of the caller's business
     */
    void requireOwn(Side side, Pair pair) {
        if (!isMine(side, pair.of(side))) {
            throw side == Side.DEMAND ? new DemandNotFound(pair.demandId()) : new ProductNotFound(pair.productId());
        }
        if (side == Side.DEMAND) {
            products.get(pair.productId());
        } else {
            demands.get(pair.demandId());
        }
    }

    /**
     * Who asks whom, if there is anything to talk about.
     *
     * @throws NotInvitable if not
     */
    MatchInvitation.Parties parties(Side side, Pair pair) {
        ScenarioDemand demand = demands.get(pair.demandId());
        DataProduct product = products.get(pair.productId());
        String from = access.organisation();
        String to = side == Side.DEMAND ? product.providerId() : demand.publisherId();
        boolean open = demand.status() == DemandStatus.OPEN_FOR_RESPONSE && product.state() == ProductState.LISTED;
        if (!open || from.equals(to) || from.isEmpty()) {
            throw new NotInvitable(pair);
        }
        return new MatchInvitation.Parties(side, from, to);
    }

    /** The invitation with the names of what it is about; both sides may know them. */
    InvitationLetter letter(MatchInvitation invitation) {
        return new InvitationLetter(
                invitation,
                demands.find(invitation.pair().demandId())
                        .map(ScenarioDemand::title)
                        .orElse(""),
                products.find(invitation.pair().productId())
                        .map(DataProduct::name)
                        .orElse(""));
    }

    /** Whether the caller may answer what was sent to that organisation. */
    boolean mayAnswerFor(String organisationId) {
        return access.ownsOrAll(JUDGE, organisationId);
    }

    /** Whose objects the caller reads by a function: all if empty. */
    String organisation(String function) {
        return access.reach(function) == Reach.ALL ? "" : access.organisation();
    }

    MatchJudgment.Judge judge() {
        return new MatchJudgment.Judge(access.username(), access.organisation());
    }
}
