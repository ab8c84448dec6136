package org.tongqu.portal.trade;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ProductRef;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;

/** Names what billing only knows by number. */
@Dependent
public class Names {

    private final Organisations organisations;
    private final Products products;

    @Inject
    public Names(Organisations organisations, Products products) {
        this.organisations = organisations;
        this.products = products;
    }

    OrderFacts.Party party(PartyRef party) {
        return new OrderFacts.Party(party.id(), organisations.name(party.id()));
    }

    OrderFacts.Product product(ProductRef product) {
        String name = products.find(product.id()).map(DataProduct::name).orElse(product.id());
        return new OrderFacts.Product(product.id(), name);
    }
}
