package org.tongqu.portal.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.security.SystemOnly;

/** Carries out what reviewers decided about a product. */
@ApplicationScoped
@Transactional
public class ListingDecision {

    private ProductRepository products;
    private ProductChecks checks;
    private ProductJournal journal;
    private Event<ProductListed> listed;

    protected ListingDecision() {} // for CDI proxies

    @Inject
    public ListingDecision(
            ProductRepository products, ProductChecks checks, ProductJournal journal, Event<ProductListed> listed) {
        this.products = products;
        this.checks = checks;
        this.journal = journal;
        this.listed = listed;
    }

    @SystemOnly
    public void passFormalCheck(String id, String comment) {
        DataProduct product = of(id);
        Map<String, Object> before = ProductJournal.facts(product);
        product.passFormalCheck(journal.now());
        journal.record("product.formallyChecked", product, before, comment);
    }

    @SystemOnly
    public void sendBack(String id, String comment) {
        DataProduct product = of(id);
        Map<String, Object> before = ProductJournal.facts(product);
        product.sendBack(comment, journal.now());
        journal.record("product.returned", product, before, comment);
    }

    /**
     * Puts the product on the shelf.
     *
     * @throws org.tongqu.portal.problem.InvalidInput if it no longer fulfils the listing policies, for example because
     *     its authorisation ended during the review
     */
    @SystemOnly
    public void list(String id, String comment) {
        DataProduct product = of(id);
        checks.listing(product).throwIfAny();
        Map<String, Object> before = ProductJournal.facts(product);
        product.list(journal.today(), journal.now());
        journal.record("product.listed", product, before, comment);
        listed.fire(new ProductListed(product.id(), product.providerId(), product.listedOn()));
    }

    private DataProduct of(String id) {
        return products.find(id).orElseThrow(() -> new ProductNotFound(id));
    }
}
