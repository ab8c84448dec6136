package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.spi.DocumentSource;

/** Streams all products that are on the shelf to the index. */
@ApplicationScoped
public class ProductSource implements DocumentSource {

    private Products products;
    private SearchProfiles profiles;

    protected ProductSource() {} // for CDI proxies

    @Inject
    public ProductSource(Products products, SearchProfiles profiles) {
        this.products = products;
        this.profiles = profiles;
    }

    @Override
    public Kind kind() {
        return Kind.PRODUCT;
    }

    @Override
    public Stream<SearchDocument> documents() {
        return Pages.stream(products::all).filter(DataProduct::isPublic).map(profiles::document);
    }
}
