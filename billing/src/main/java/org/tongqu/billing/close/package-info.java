/**
 * Closing of periods: a month is locked, sealed by one person and closed by another, and never opened again.
 *
 * <ul>
 *   <li>R1. A month can be locked when it is over and no earlier month with journals is open; from then on the database
 *       refuses journals of it.
 *   <li>R2. A month can be sealed when all gates are passed: nothing that belongs to it is still to be billed, shared,
 *       answered or identified, and no invariant is broken.
 *   <li>R3. Sealing writes what every account holds at the end of the month, and a root over all journals of the month
 *       (Merkle tree of SHA-256 as in RFC 6962), so that every change of any of them is noticed.
 *       A journal is proven to be under that root without the others (audit path of the same RFC).
 *   <li>R4. Who sealed does not close: another person states the root that was verified.
 *   <li>R5. There is no way back: what was wrong is corrected by a reversal in an open month.
 * </ul>
 *
 * <p>Out of scope: who may close, statements of the closed month, how the bank is reconciled.
 */
package org.tongqu.billing.close;
