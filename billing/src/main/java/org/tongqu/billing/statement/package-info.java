/**
 * Statements: what parties read of their money, as plain models that add up.
 *
 * <ul>
 *   <li>R1. Opening balance, movements and closing balance of a statement add up, and the closing balance is that of the
 *       ledger.
 *   <li>R2. Every line leads to its journal, and the journal to its document.
 *   <li>R3. Models only: pages and files are rendered elsewhere, all from the same model.
 * </ul>
 *
 * <p>Out of scope: rendering, verification codes, archives.
 */
package org.tongqu.billing.statement;
