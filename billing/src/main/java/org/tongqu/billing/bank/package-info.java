/**
 * Bank: what the platform's bank says, held line by line against what the books say.
 *
 * <ul>
 *   <li>R1. A statement is taken in as a whole or not at all: opening balance plus lines is the closing balance, the opening
 *       balance is the closing balance of the statement before, no day is to come, and the same file is taken in once.
 *   <li>R2. Lines never change. A line is matched with journals that move money at the bank, in whole or in parts; no fen of
 *       either is matched twice and there is no tolerance. Lines and journals are many to many.
 *   <li>R3. Passes, in this order: what a line names, then payer, amount and time, then combinations of at most twelve lines and
 *       items of one payer. Only what is beyond doubt is matched without a person; combinations are proposed.
 *   <li>R4. Money for an invoice goes the way of every payment, so that revenue is released. What exceeds it is the buyer's
 *       advance; whose nobody knows is in suspense; what the bank charges is booked as such.
 *   <li>R5. Every match can be undone by a further row. What it booked is reversed, never removed; a payout that it confirmed
 *       stays confirmed. It is refused if less would be payable to a party than is reserved for it, or if more would leave the
 *       account than the books have there; so is a charge.
 *   <li>R6. A statement is reconciled when every line is matched in full; otherwise a person signs for its exceptions.
 *   <li>R7. Books and bank differ by exactly what is listed: lines without journal, journals without line, and what was
 *       booked before the first statement.
 * </ul>
 *
 * <p>Out of scope: formats of files, who may do what, transmission to and from a bank.
 */
package org.tongqu.billing.bank;
