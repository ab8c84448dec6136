package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.product.Products;

/** Looks products up in the feature product. */
@ApplicationScoped
public class CatalogueProducts implements KnownProducts {

    private Products products;

    protected CatalogueProducts() {} // for CDI proxies

    @Inject
    public CatalogueProducts(Products products) {
        this.products = products;
    }

    @Override
    public boolean exists(String productId) {
        return products.find(productId).isPresent();
    }
}
