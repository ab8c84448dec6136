/**
 * The questions billing cannot answer itself and asks the house.
 *
 * <ul>
 *   <li>R1. One small interface, asked with billing's own types; the house provides at most one bean of it.
 *   <li>R2. Billing stays correct without an answer: names are for readers, amounts never depend on them.
 * </ul>
 *
 * <p>Out of scope: everything that can be told in a command.
 */
package org.tongqu.billing.spi;
