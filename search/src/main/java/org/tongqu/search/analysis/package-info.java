/**
 * How text becomes terms; the same for indexing, asking and marking hits.
 *
 * <p>Rules. R1: one analysis for everything, pure and without configuration, so that a term found in the index is a
 * term of the query. R2: Traditional and Simplified script, width and case make no difference. R3: every token knows
 * where it stands in the original text; marking never produces markup. R4: a change of the terms raises
 * {@link org.tongqu.search.analysis.TextAnalysis#VERSION}, which makes existing indexes out of date.
 *
 * <p>Out of scope: ranking, spelling correction, translation.
 */
package org.tongqu.search.analysis;
