package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductReview;
import org.tongqu.portal.product.Products;

/** Leads to a data product. */
@ApplicationScoped
public class ProductLink implements SubjectLink {

    private Products products;
    private Organisations organisations;

    protected ProductLink() {} // for CDI proxies

    @Inject
    public ProductLink(Products products, Organisations organisations) {
        this.products = products;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return ProductReview.SUBJECT;
    }

    @Override
    public SubjectFacts of(String id) {
        DataProduct product = products.get(id);
        return new SubjectFacts(
                product.name(),
                organisations.name(product.providerId()),
                "products/" + id,
                products.may("product.read", product));
    }
}
