package org.tongqu.portal.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Writes down products before anybody else sees them, and what registration platforms answered. */
@ApplicationScoped
@Transactional
public class ProductRegistration {

    private static final String CODE = "[0-9A-Z]{1,64}";

    private ProductRepository products;
    private ProductChecks checks;
    private ProductJournal journal;
    private ProductAccess access;
    private Idempotency idempotency;

    protected ProductRegistration() {} // for CDI proxies

    @Inject
    public ProductRegistration(
            ProductRepository products,
            ProductChecks checks,
            ProductJournal journal,
            ProductAccess access,
            Idempotency idempotency) {
        this.products = products;
        this.checks = checks;
        this.journal = journal;
        this.access = access;
        this.idempotency = idempotency;
    }

    /**
     * Takes up a draft of the caller's organisation; only its name is needed at first.
     *
     * @param key idempotency key; may be absent
     * @return its number
     */
    @Needs("product.create")
    public String register(ProductDraft draft, String key) {
        ProductDraft owned = access.owned(draft);
        access.require("product.create", owned.providerId(), owned.providerId());
        return idempotency.once("product.register", key, owned, String.class, () -> {
            checks.form(owned).throwIfAny();
            DataProduct product = new DataProduct(products.nextId(), owned, journal.now());
            products.add(product);
            journal.record("product.registered", product, Map.of(), "");
            return product.id();
        });
    }

    /** What keeps a draft of the caller's organisation from being kept; missing parts do not. */
    @Needs("product.edit")
    public List<Violation> problems(ProductDraft draft) {
        return checks.form(access.owned(draft)).list();
    }

    /** Replaces a draft or a returned product; its provider cannot change. */
    @Needs("product.edit")
    public void edit(String id, ProductDraft draft) {
        DataProduct product = products.find(id).orElseThrow(() -> new ProductNotFound(id));
        access.require("product.edit", id, product.providerId());
        boolean silent = draft.providerId() == null || draft.providerId().isBlank();
        ProductDraft owned = silent ? draft.by(product.providerId()) : draft;
        Violations violations = checks.form(owned);
        violations.require(product.providerId().equals(owned.providerId()), "providerId", "fixed");
        violations.throwIfAny();
        if (owned.equals(product.draft())) {
            return;
        }
        Map<String, Object> before = ProductJournal.facts(product);
        product.describe(owned, journal.now());
        journal.record("product.edited", product, before, "");
    }

    /**
     * Keeps the query code of a registration platform and the NDI identifier of a functional node.
     *
     * @param ndiProductId may be empty if none was given yet; never changes later
     */
    @Needs("product.edit")
    public void recordRegistration(String id, Registration answered, String ndiProductId) {
        DataProduct product = products.find(id).orElseThrow(() -> new ProductNotFound(id));
        access.require("product.edit", id, product.providerId());
        boolean identified = ndiProductId != null && !ndiProductId.isBlank();
        Optional<NdiIdentifier> identifier = NdiIdentifier.parse(ndiProductId);
        Violations violations = new Violations();
        violations.require(answered.code().matches(CODE), "registration.code", "product.registrationCode");
        violations.require(
                answered.validUntil() == null
                        || answered.codedOn() == null
                        || answered.validUntil().isAfter(answered.codedOn()),
                "registration.validUntil",
                "dateOrder");
        violations.require(
                !identified
                        || identifier
                                .filter(ndi -> ndi.type() == NdiIdentifier.PRODUCT)
                                .isPresent(),
                "ndiProductId",
                "product.ndiIdentifier");
        identifier
                .flatMap(ndi -> products.byNdiIdentifier(ndi.value()))
                .ifPresent(other ->
                        violations.require(other.id().equals(id), "ndiProductId", "duplicate", other.ndiProductId()));
        violations.throwIfAny();
        Map<String, Object> before = ProductJournal.facts(product);
        product.recordRegistration(answered, identifier.orElse(null), journal.now());
        journal.record("product.registrationRecorded", product, before, answered.code());
    }
}
