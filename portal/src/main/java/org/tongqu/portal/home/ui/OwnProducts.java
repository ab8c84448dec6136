package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.store.Page;

/** The data products of the caller's organisation. */
@Dependent
class OwnProducts implements OwnShelf {

    private final Products products;
    private final HomeWords words;

    @Inject
    OwnProducts(Products products, HomeWords words) {
        this.products = products;
        this.words = words;
    }

    @Override
    public String function() {
        return "product.edit";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<OwnObject> first(int limit) {
        return products.own(ProductQuery.ALL, new Page(0, limit)).items().stream()
                .map(this::object)
                .toList();
    }

    private OwnObject object(DataProduct product) {
        StatusChip.State state =
                switch (product.state()) {
                    case DRAFT, REGISTERED -> StatusChip.State.DRAFT;
                    case SUBMITTED, IN_REVIEW, RETURNED -> StatusChip.State.WAIT;
                    case LISTED -> StatusChip.State.DONE;
                    case SUSPENDED, DELISTED -> StatusChip.State.STOP;
                };
        return new OwnObject(
                product.name(),
                "products/" + product.id(),
                words.text("home.own.product"),
                new StatusChip(state, words.text("product.state." + product.state())),
                words.text(
                        "home.own.product.news",
                        product.stats().contracts(),
                        product.stats().applications()));
    }
}
