package org.tongqu.search;

/**
 * How often a facet value occurs among the hits.
 *
 * @param code the value
 * @param count number of hits with it, under all selections except those of the facet itself
 * @param selected whether the query selects it
 */
public record FacetValue(String code, long count, boolean selected) {}
