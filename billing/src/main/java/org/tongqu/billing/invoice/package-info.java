/**
 * Invoices: what a buyer owes for a month of an order, and what it has paid.
 *
 * <ul>
 *   <li>R1. The generator is pure: order, usage totals and month in, charge lines out.
 *   <li>R2. An order has one invoice per month; issuing again gives the same invoice.
 *   <li>R3. A record of use is billed once. Late records come into the next invoice, in a line of their own month, and
 *       cost what they would have cost in time.
 *   <li>R4. Prices contain the tax; the tax of an invoice is the sum of the taxes of its lines.
 *   <li>R5. An issued invoice is sealed: amounts and lines never change, only its state and what was paid.
 *   <li>R6. A payment has a reference and counts once; what exceeds the amount due is kept as the buyer's advance. One that was
 *       noted wrongly is taken back by a payment of less than nothing, as long as its money was not passed on.
 *   <li>R7. A credit note gives back at most what was charged, line by line and tax by tax; one side requests it, the
 *       other confirms it within 72 hours. It lowers what is owed first; what was paid already becomes the buyer's advance and is paid back.
 * </ul>
 *
 * <p>Out of scope: statutory e-invoices, where payments are read from, dunning.
 */
package org.tongqu.billing.invoice;
