package org.tongqu.portal.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Reach;

/** Says what the caller may see and which organisation they write for. */
@Dependent
public class ProductAccess {

    private final Access access;
    private final Caller caller;

    @Inject
    public ProductAccess(Access access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    Sight sight() {
        Reach reach = access.reach("product.read");
        return new Sight(reach == Reach.ALL, reach.covers(Reach.OWN) ? caller.organisation() : "");
    }

    /** The draft with the caller's organisation as provider, if it names none. */
    ProductDraft owned(ProductDraft draft) {
        boolean silent = draft.providerId() == null || draft.providerId().isBlank();
        return silent ? draft.by(caller.organisation()) : draft;
    }

    /** Lets the call go on if the caller may use the function on products of that organisation. */
    void require(String function, String productId, String providerId) {
        access.requireOwn(function, providerId, () -> new ProductNotFound(productId));
    }

    /** Whether the caller may use the function on the product. */
    boolean may(String function, DataProduct product) {
        return access.ownsOrAll(function, product.providerId());
    }

    String username() {
        return caller.username();
    }

    String organisation() {
        return caller.organisation();
    }
}
