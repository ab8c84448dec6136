package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.store.Page;

/** The data products of the caller's organisation. */
@Dependent
class OwnProducts implements OwnShelf {

    private static final List<ProductState> BY_URGENCY = List.of(
            ProductState.RETURNED,
            ProductState.IN_REVIEW,
            ProductState.SUBMITTED,
            ProductState.DRAFT,
            ProductState.REGISTERED,
            ProductState.SUSPENDED,
            ProductState.LISTED);

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

    /** Those that wait for their provider first, then those under review, then those on the shelf. */
    @Override
    public List<OwnObject> first(int limit) {
        List<DataProduct> found = new ArrayList<>();
        for (ProductState state : BY_URGENCY) {
            if (found.size() < limit) {
                ProductQuery query = new ProductQuery("", Map.of(), "", state, ProductQuery.Sort.NEWEST);
                found.addAll(
                        products.own(query, new Page(0, limit - found.size())).items());
            }
        }
        return found.stream().map(this::object).toList();
    }

    @Override
    public List<AuditEntry> history(String id) {
        return products.history(id);
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
                product.id(),
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
