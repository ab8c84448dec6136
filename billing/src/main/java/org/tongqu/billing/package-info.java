/**
 * Money craft of the scenario market: prices, orders, usage, invoices, a double-entry ledger and revenue sharing.
 *
 * <p>The module is auditable alone. It knows parties, products and agreements only as opaque references and learns
 * everything else from the command it is given.
 *
 * <ul>
 *   <li>R1. An amount is an integer number of fen; parts always add up to the whole; there is no rounding account.
 *   <li>R2. Nothing that was issued, posted or signed is overwritten: corrections are new rows.
 *   <li>R3. Time, numbers and actors come from outside: a {@link java.time.Clock}, {@link
 *       org.tongqu.billing.DocumentNumbers} and an {@link org.tongqu.billing.Actor}.
 *   <li>R4. A refusal is a typed {@link org.tongqu.billing.BillingException}; nothing is half saved after one.
 *   <li>R5. Every change of a state passes {@link org.tongqu.billing.Transitions} and leaves a row in the {@link
 *       org.tongqu.billing.StatusLog}.
 * </ul>
 *
 * <p>This root package is the vocabulary and the exact arithmetic; it depends on none of the packages below it. The
 * order of the others is price, shapley, agreement, contribution, order, usage, ledger, invoice, settlement, statement,
 * jpa: each may use the earlier ones only.
 *
 * <p>Out of scope: screens, HTTP, processes, who may call what, and the rendering of documents.
 */
package org.tongqu.billing;
