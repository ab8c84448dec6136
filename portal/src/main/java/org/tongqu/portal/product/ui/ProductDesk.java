package org.tongqu.portal.product.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductDraft;
import org.tongqu.portal.product.ProductListing;
import org.tongqu.portal.product.ProductRegistration;
import org.tongqu.portal.product.Products;

/** What the editor does with a product. */
@Dependent
public class ProductDesk {

    private final Products products;
    private final ProductRegistration registration;
    private final ProductListing listing;
    private final Clock clock;

    @Inject
    public ProductDesk(Products products, ProductRegistration registration, ProductListing listing, Clock clock) {
        this.products = products;
        this.registration = registration;
        this.listing = listing;
        this.clock = clock;
    }

    DataProduct get(String id) {
        return products.get(id);
    }

    /** Whether the draft can be kept as it is. */
    boolean isSound(ProductDraft draft) {
        return registration.problems(draft).isEmpty();
    }

    /** Keeps the draft; a product without a number gets one. */
    String store(String id, ProductDraft draft) {
        if (id.isEmpty()) {
            return registration.register(draft, null);
        }
        registration.edit(id, draft);
        return id;
    }

    List<Violation> findings(String id) {
        return products.check(id);
    }

    void submit(String id) {
        listing.submit(id);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
