/**
 * Figures of an evaluation: per query, as a mean with its confidence interval, against another run, by fold.
 *
 * <p>Rules. R1: the same figures give the same intervals; chance is seeded. R2: a difference is computed query by query
 * (paired). R3: which query belongs to which fold follows from its number alone, so that runs stay comparable. Out of
 * scope: what is measured and how.
 */
package org.tongqu.bench.figures;
