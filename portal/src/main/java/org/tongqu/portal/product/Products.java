package org.tongqu.portal.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Ranked;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.portal.store.WordLookup;

/** Reads products: the public the listed ones, an organisation also its own, supervisors all. */
@ApplicationScoped
@Transactional
public class Products {

    private ProductRepository products;
    private ProductChecks checks;
    private ProductAccess access;
    private AuditTrail audit;
    private Iterable<WordLookup> engines;

    protected Products() {} // for CDI proxies

    @Inject
    public Products(
            ProductRepository products,
            ProductChecks checks,
            ProductAccess access,
            AuditTrail audit,
            @Any Instance<WordLookup> engines) {
        this(products, checks, access, audit, (Iterable<WordLookup>) engines);
    }

    Products(
            ProductRepository products,
            ProductChecks checks,
            ProductAccess access,
            AuditTrail audit,
            Iterable<WordLookup> engines) {
        this.products = products;
        this.checks = checks;
        this.access = access;
        this.audit = audit;
        this.engines = engines;
    }

    @Needs("product.read")
    public Slice<DataProduct> search(ProductQuery query, Page page) {
        return products.search(query, access.sight(), page);
    }

    /** As {@link #search}; words are looked for by the search engine if it answers, and plainly otherwise. */
    @Needs("product.read")
    public Slice<DataProduct> list(ProductQuery query, Page page) {
        Optional<Ranked> ranked = Ranked.by(engines, ProductJournal.KIND, query.text());
        if (ranked.isEmpty()) {
            return search(query, page).plainly(query.text());
        }
        ProductQuery finding = query.finding(ranked.get().ids());
        return query.sort() == ProductQuery.Sort.RELEVANCE
                ? ranked.get().page(products.fitting(finding, access.sight()), page, products::find, DataProduct::id)
                : search(finding, page);
    }

    /** The products of the caller's organisation in all states. */
    @Needs("product.edit")
    public Slice<DataProduct> own(ProductQuery query, Page page) {
        return products.search(query.of(access.organisation()), access.sight(), page);
    }

    /** How many products have which value, by facet. */
    @Needs("product.read")
    public Map<ProductFacet, Map<String, Long>> facets(ProductQuery query) {
        ProductQuery asked = Ranked.by(engines, ProductJournal.KIND, query.text())
                .map(ranked -> query.finding(ranked.ids()))
                .orElse(query);
        Map<ProductFacet, Map<String, Long>> counts = new EnumMap<>(ProductFacet.class);
        for (ProductFacet facet : ProductFacet.values()) {
            counts.put(facet, products.count(facet, asked, access.sight()));
        }
        return counts;
    }

    /** @throws ProductNotFound if there is none or the caller must not know of it */
    @Needs("product.read")
    public DataProduct get(String id) {
        return products.find(id).filter(access.sight()::covers).orElseThrow(() -> new ProductNotFound(id));
    }

    /** Those of the products that the caller may know of, by number. */
    @Needs("product.read")
    public List<DataProduct> get(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : products.find(ids).stream().filter(access.sight()::covers).toList();
    }

    /** The products made from a public data resource that the caller may know of, by number. */
    @Needs("product.read")
    public List<DataProduct> madeFrom(String resourceId) {
        return products.madeFrom(resourceId).stream()
                .filter(access.sight()::covers)
                .toList();
    }

    /** What keeps a product of the caller's organisation from being reviewed and listed today. */
    @Needs("product.edit")
    public List<Violation> check(String id) {
        DataProduct product = get(id);
        access.require("product.edit", id, product.providerId());
        return checks.listing(product).list();
    }

    /** The history of a product, newest first; for its provider and supervisors, empty for others. */
    @Needs("product.read")
    public List<AuditEntry> history(String id) {
        DataProduct product = get(id);
        return access.may("product.read", product) ? audit.of(new Subject(ProductJournal.KIND, id)) : List.of();
    }

    /** Whether the caller may use a function such as {@code product.suspend} on the product. */
    @Needs("product.read")
    public boolean may(String function, DataProduct product) {
        return access.may(function, product);
    }

    /** A product in whatever state: for the index and for features that refer to one. */
    @SystemOnly
    public Optional<DataProduct> find(String id) {
        return products.find(id);
    }

    /** Those of the products that everybody may find now: for matching on nobody's behalf. */
    @SystemOnly
    public List<DataProduct> listed(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : products.find(ids).stream().filter(DataProduct::isPublic).toList();
    }

    /** Those of the products that exist, in whatever state. */
    @SystemOnly
    public List<DataProduct> find(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : products.find(ids);
    }

    /** Numbers of all products in whatever state, step by step: for whoever looks at all of them. */
    @SystemOnly
    public List<String> walk(Walk walk) {
        return products.walk(walk);
    }
}
