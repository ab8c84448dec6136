/**
 * Evaluates matching in both directions on judged records.
 *
 * <p>Rules. R1: candidates come from the index and matches from {@link org.tongqu.search.matching.Matchmaker}, as in
 * the portal. R2: the judgements stand in a file of their own; what records say of their counterparts is not read. R3:
 * a field that a record lacks is not stated, never an error. Out of scope: search by words.
 */
package org.tongqu.bench.matching;
