/**
 * Trade: orders under agreements, what was used, what is owed and paid; the portal's face of module billing.
 *
 * <p>R1 An order is placed under a signed agreement and takes purpose and price from it; the agreement's signature is the
 * seller's acceptance (platform rule).
 *
 * <p>R2 If the agreement names a consortium, the order names the share agreement of it that is in force on its first day.
 *
 * <p>R3 Usage is reported by the provider, at most 5,000 records at once (platform rule); the same record counts once.
 *
 * <p>R4 The provider's finance issues invoices and records payments by their bank reference.
 *
 * <p>R5 Rules of money live in module billing; here it is decided who may do what, and every act leaves an audit event.
 *
 * <p>R6 The day after its last one an order is completed, and both sides are told; use of its term may still be reported and is
 * invoiced.
 *
 * <p>Out of scope: the split of revenue (feature settlement), delivery of data, measuring.
 */
package org.tongqu.portal.trade;
