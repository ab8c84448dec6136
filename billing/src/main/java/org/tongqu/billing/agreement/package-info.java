/**
 * Share agreements: who gets which part of a pool, in versions that every member signs.
 *
 * <ul>
 *   <li>R1. A version is immutable; its canonical text has a SHA-256 digest, and a signature is given over that digest.
 *   <li>R2. A version is active when every member has signed it, and not before. A version with a last day for signing lapses
 *       when that day is over and a signature is missing.
 *   <li>R3. The version in force on a date governs the usage of that date. So that a month has one version, every version
 *       after the first takes effect on the first day of a month (platform rule).
 *   <li>R4. Weights of the members add up to 1,000,000 ppm; the signed order decides ties between equal remainders.
 *   <li>R5. A pool flows through public-data share, platform fee, costs, taxes and reserve, minimum guarantees, then the
 *       sharing by weights, bands of the year, points or Shapley values, within the bounds of every member; what nobody
 *       may take goes to the residual party. The parts are the pool and what a guarantor owes on top.
 *   <li>R6. Everything that contradicts itself in terms is found at once ({@link
 *       org.tongqu.billing.agreement.Violation}); terms are proven on ten thousand amounts before anyone is asked to sign
 *       them, and five worked examples are part of the signed text.
 *   <li>R7. What was not agreed is not mentioned in the signed text, so that the text of older terms never changes.
 *   <li>R8. Terms that share by the table of a game are proposed only if the table is kept; the signed text carries its digest
 *       and, in the examples, the values that follow. Tables and evaluations are never changed.
 * </ul>
 *
 * <p>Out of scope: the consortium itself, negotiation of the text around the terms, certificates of signers.
 */
package org.tongqu.billing.agreement;
