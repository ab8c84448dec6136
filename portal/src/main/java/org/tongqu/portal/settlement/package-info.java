/**
 * Settlement: the revenue of an invoice is shared among the members of a consortium, who sign it off.
 *
 * <p>R1 The terms of sharing come from the consortium's members and shares; they govern once every member has signed the
 * same text, and not before.
 *
 * <p>R2 The seller's finance opens and calculates; every member confirms or disputes in a review process of five working
 * days (platform rule); a dispute leads to a corrected run with a stated reason, which all are asked about again. A member may
 * instead dispute a part and confirm the rest: only the disputed amount waits, and the alliance's secretariat decides about it.
 *
 * <p>R3 The last confirmation posts the run in its own transaction, so nobody posts what they calculated.
 *
 * <p>R4 A statement is read from the ledger, adds up to the fen, and leads from every amount to journal, settlement and
 * charge line; its digest is its verification code.
 *
 * <p>R5 Settlements that a consortium published before it settled here are kept as history, after our own allocation has
 * given the same fen.
 *
 * <p>R6 Where the terms share by an evaluation outside, the lead records it for every pool before it is calculated, and every
 * member sees all that is needed to repeat it.
 *
 * <p>Out of scope: rating and invoices (feature trade), payouts (feature payout), clawback.
 */
package org.tongqu.portal.settlement;
