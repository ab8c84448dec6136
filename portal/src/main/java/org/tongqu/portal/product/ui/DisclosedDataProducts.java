package org.tongqu.portal.product.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.authorisation.ui.DisclosedProducts;
import org.tongqu.portal.product.Products;

/** Names products and their actual prices on the disclosure page. */
@ApplicationScoped
public class DisclosedDataProducts implements DisclosedProducts {

    private Products products;
    private ProductWords words;

    protected DisclosedDataProducts() {} // for CDI proxies

    @Inject
    public DisclosedDataProducts(Products products, ProductWords words) {
        this.products = products;
        this.words = words;
    }

    @Override
    public Optional<Disclosed> find(String productId) {
        return products.get(List.of(productId)).stream()
                .findFirst()
                .map(product ->
                        new Disclosed(product.name(), ProductCards.path(product.id()), words.price(product.price())));
    }
}
