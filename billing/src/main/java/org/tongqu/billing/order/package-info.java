/**
 * Orders: who buys which product from whom, for what purpose, at which price and for how long.
 *
 * <ul>
 *   <li>R1. An order keeps its own copy of the price; later prices do not touch it.
 *   <li>R2. The purpose of use is mandatory, for it decides whether public data are free.
 *   <li>R3. An order that names a share agreement needs a version of it in force on its first day.
 *   <li>R4. Parties, product and price never change; the state moves by {@link
 *       org.tongqu.billing.order.OrderState#MOVES}, and the term may only become shorter, not behind a day that is invoiced
 *       ({@link org.tongqu.billing.invoice.EarlyEnding}); the term of its placing stays readable.
 *   <li>R5. An order whose term is over is completed from the day after its last one on, in the calendar of the business
 *       ({@link org.tongqu.billing.BillingPeriod#ZONE}); what was used in its term is taken and invoiced after that as before.
 * </ul>
 *
 * <p>Out of scope: negotiation, contracts and delivery of data.
 */
package org.tongqu.billing.order;
