/**
 * Measures how good a ranking is.
 *
 * <p>Rules. R1: the measures agree with trec_eval to four decimals. R2: they know ids and judgements only, neither
 * documents nor the engine. Out of scope: running searches, drawing tables.
 */
package org.tongqu.search.evaluation;
