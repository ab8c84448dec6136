/**
 * The ledger: double entry, append only, one journal per business event.
 *
 * <ul>
 *   <li>R1. The postings of a journal add up to zero; the database refuses any other journal.
 *   <li>R2. Journals and postings are never changed or removed; the database refuses that too. A mistake is corrected by
 *       a reversal, and a journal can be reversed once.
 *   <li>R3. A journal has a business key. The same key with the same postings again is the same journal; with others it
 *       is refused.
 *   <li>R4. Debits are positive, credits negative. A balance is the sum of postings, never a stored number.
 *   <li>R5. There is no account for rounding differences.
 * </ul>
 *
 * <p>Out of scope: period close and snapshots, what the bank says.
 */
package org.tongqu.billing.ledger;
