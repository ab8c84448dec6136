package org.tongqu.portal.product;

import java.util.EnumMap;
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
 */
public record ProductQuery(
        String text, Map<ProductFacet, Set<String>> facets, String providerId, ProductState state, Sort sort) {

    /** In which order. */
    public enum Sort {
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
        sort = sort == null ? Sort.NEWEST : sort;
    }

    /** The same question about the products of one organisation. */
    public ProductQuery of(String organisationId) {
        return new ProductQuery(text, facets, organisationId, state, sort);
    }
}
