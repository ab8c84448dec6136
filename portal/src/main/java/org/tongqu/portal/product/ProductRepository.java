package org.tongqu.portal.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Keeps data products. */
public interface ProductRepository {

    /** A fresh number. */
    String nextId();

    /** Lets fresh numbers start behind this one. */
    void numbersUsedUpTo(long number);

    void add(DataProduct product);

    Optional<DataProduct> find(String id);

    /** The products with these numbers, by number. */
    List<DataProduct> find(Collection<String> ids);

    /** Products made from a public data resource, by number. */
    List<DataProduct> madeFrom(String resourceId);

    Optional<DataProduct> byNdiIdentifier(String identifier);

    /** Products that fit and may be seen. */
    Slice<DataProduct> search(ProductQuery query, Sight sight, Page page);

    /** Numbers of the products that fit and may be seen. */
    List<String> fitting(ProductQuery query, Sight sight);

    /** How many products that fit and may be seen have which value; a facet's own choice does not narrow its counts. */
    Map<String, Long> count(ProductFacet facet, ProductQuery query, Sight sight);

    /** Numbers of the products of a step of a walk. */
    List<String> walk(Walk walk);
}
