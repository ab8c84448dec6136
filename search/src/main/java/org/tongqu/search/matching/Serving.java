package org.tongqu.search.matching;

/**
 * Which product of a combination serves a need, and how far.
 *
 * @param need number of the need, counted from 0
 * @param productId the product that serves it best
 * @param verdict MET, PARTLY or UNKNOWN
 */
public record Serving(int need, String productId, Verdict verdict) {}
