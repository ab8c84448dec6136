/**
 * Price plans of data products and what a quantity costs under them.
 *
 * <ul>
 *   <li>R1. A published plan is immutable; a new price is a new version with a date from which it holds.
 *   <li>R2. A guided price never exceeds its ceiling (发改价格〔2025〕65号): a plan above it cannot come into being.
 *   <li>R3. Public data used for public governance or public welfare is free of charge, whatever the plan says (same
 *       source).
 *   <li>R4. Rating is exact in rationals and rounds half up once per charge line.
 * </ul>
 *
 * <p>Out of scope: who approves a ceiling, and the running total of an operator against its permitted revenue.
 */
package org.tongqu.billing.price;
