package org.tongqu.search.matching;

/**
 * What choices are compared by.
 *
 * @param fit see {@link NeedBits#fit}
 */
record Figures(TotalCost cost, int fit, int providers, int products) {}
