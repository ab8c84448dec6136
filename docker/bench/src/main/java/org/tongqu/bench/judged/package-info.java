/**
 * Reads judged collections and ranked runs.
 *
 * <p>Rules. R1: judgements and runs are in the form of TREC, columns separated by tabs or spaces. R2: a file that does
 * not hold what it should is refused with its name and line; nothing is guessed. R3: what a record does not say stays
 * empty. Out of scope: searching, measuring.
 */
package org.tongqu.bench.judged;
