package org.tongqu.portal.product;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to look for: one of the values inside a facet, all facets together; empty parts do not narrow.
 *
 * @param text part of name, summary or number
 * @param facets wanted values by facet
 * @param providerId only products of this organisation
 * @param state only products in this state; null for any
 * @param sort in which order
 * @param found numbers of the products on the shelf that the words find; null if they are looked up plainly
 */
public record ProductQuery(
        String text,
        Map<ProductFacet, Set<String>> facets,
        String providerId,
        ProductState state,
        Sort sort,
        List<String> found) {

    /** In which order. */
    public enum Sort {
        /** What fits the words best first; the latest on the shelf first while nobody ranks. */
        RELEVANCE,
        /** Latest on the shelf first. */
        NEWEST,
        NAME,
        NUMBER
    }

    public static final ProductQuery ALL = new ProductQuery("", Map.of(), "", null, Sort.NUMBER);

    public ProductQuery {
        text = text == null ? "" : text.strip();
        Map<ProductFacet, Set<String>> given = new EnumMap<>(ProductFacet.class);
        facets.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                given.put(facet, Set.copyOf(values));
            }
        });
        facets = Map.copyOf(given);
        providerId = providerId == null ? "" : providerId;
        sort = sort == null ? usual(text) : sort;
        found = found == null ? null : List.copyOf(found);
    }

    /** Words are looked up plainly. */
    public ProductQuery(
            String text, Map<ProductFacet, Set<String>> facets, String providerId, ProductState state, Sort sort) {
        this(text, facets, providerId, state, sort, null);
    }

    /** The order of a list that nobody chose an order for. */
    public static Sort usual(String text) {
        return text.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
    }

    /** The same question; its words find these products on the shelf. */
    ProductQuery finding(List<String> ids) {
        return new ProductQuery(text, facets, providerId, state, sort, ids);
    }

    /** The same question about the products of one organisation. */
    public ProductQuery of(String organisationId) {
        return new ProductQuery(text, facets, organisationId, state, sort, found);
    }
}
