package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.portal.matching.FoundRecord.Fact;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductFacet;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/** Products on the shelf for the index and for the rows of the search page. */
@ApplicationScoped
public class ProductSource implements RecordSource {

    private Products products;
    private SearchProfiles profiles;
    private RecordWalks walks;

    protected ProductSource() {} // for CDI proxies

    @Inject
    public ProductSource(Products products, SearchProfiles profiles, RecordWalks walks) {
        this.products = products;
        this.profiles = profiles;
        this.walks = walks;
    }

    @Override
    public Kind kind() {
        return Kind.PRODUCT;
    }

    @Override
    public Stream<SearchDocument> documents() {
        return walks.documents(
                products::walk,
                ids -> profiles.products(products.find(ids).stream()
                        .filter(DataProduct::isPublic)
                        .toList()));
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return products.find(id).filter(DataProduct::isPublic).map(profiles::document);
    }

    @Override
    public OptionalLong version(String id) {
        return products.find(id).map(profiles::version).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    @Override
    public List<String> naming(Walk walk) {
        return products.walk(walk);
    }

    @Override
    public Map<String, FoundRecord> read(Collection<String> ids) {
        return products.get(ids).stream().collect(Collectors.toMap(DataProduct::id, this::row));
    }

    @Override
    public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
        ProductQuery query = new ProductQuery(
                question.text(),
                Map.of(
                        ProductFacet.MODE, Set.copyOf(question.modes()),
                        ProductFacet.REGION, Set.copyOf(question.regions())),
                "",
                null,
                ProductQuery.Sort.NUMBER);
        Slice<DataProduct> found = products.search(query, page);
        return new Slice<>(found.items().stream().map(this::row).toList(), found.total(), page);
    }

    private FoundRecord row(DataProduct product) {
        return new FoundRecord(
                new DocumentRef(Kind.PRODUCT, product.id()),
                product.name(),
                product.summary(),
                product.state().name(),
                product.providerId(),
                List.of(
                        Fact.code("regionClusters", product.classification().regionCluster()),
                        Fact.code("deliveryForms", product.classification().deliveryForm()),
                        Fact.code("updateFrequencies", product.classification().updateFrequency()),
                        Fact.code("securityGrades", product.safety().grade())),
                profiles.coverage(product));
    }
}
