package org.tongqu.portal.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Brings products before a reviewer, and takes listed ones down and up again. */
@ApplicationScoped
@Transactional
public class ProductListing {

    private static final int REASON = 500;

    private ProductRepository products;
    private ProductChecks checks;
    private ProductJournal journal;
    private ProductAccess access;
    private Event<ProductSubmitted> submitted;

    protected ProductListing() {} // for CDI proxies

    @Inject
    public ProductListing(
            ProductRepository products,
            ProductChecks checks,
            ProductJournal journal,
            ProductAccess access,
            Event<ProductSubmitted> submitted) {
        this.products = products;
        this.checks = checks;
        this.journal = journal;
        this.access = access;
        this.submitted = submitted;
    }

    /**
     * Hands a product over for review.
     *
     * @throws org.tongqu.portal.problem.InvalidInput with everything the listing policies find; a price above its
     *     ceiling is violation {@code product.priceAboveCeiling}, which names both
     * @throws ProductStateRefused if it is under review or on the shelf already
     */
    @Needs("product.edit")
    public void submit(String id) {
        DataProduct product = of("product.edit", id);
        Map<String, Object> before = ProductJournal.facts(product);
        product.submit(journal.now());
        checks.listing(product).throwIfAny();
        submitted.fire(new ProductSubmitted(product.id(), product.source().authorisationId(), access.username()));
        journal.record("product.submitted", product, before, "");
    }

    /** Takes a listed product down for the time being, for a complaint, an incident or its provider's own reasons. */
    @Needs("product.suspend")
    public void suspend(String id, String reason) {
        change("product.suspend", "product.suspended", id, reason, DataProduct::suspend);
    }

    /** Puts a suspended product on the shelf again, if it still fulfils the listing policies. */
    @Needs("product.suspend")
    public void resume(String id, String reason) {
        DataProduct product = of("product.suspend", id);
        checks.listing(product).throwIfAny();
        change("product.suspend", "product.resumed", id, reason, (found, now) -> found.list(journal.today(), now));
    }

    /** Takes a product off the shelf for good. */
    @Needs("product.delist")
    public void delist(String id, String reason) {
        change("product.delist", "product.delisted", id, reason, DataProduct::delist);
    }

    private void change(
            String function, String action, String id, String reason, BiConsumer<DataProduct, OffsetDateTime> move) {
        DataProduct product = of(function, id);
        Violations violations = new Violations();
        violations.text("reason", reason, REASON);
        violations.throwIfAny();
        Map<String, Object> before = ProductJournal.facts(product);
        move.accept(product, journal.now());
        journal.record(action, product, before, reason);
    }

    private DataProduct of(String function, String id) {
        DataProduct product = products.find(id).orElseThrow(() -> new ProductNotFound(id));
        access.require(function, id, product.providerId());
        return product;
    }
}
