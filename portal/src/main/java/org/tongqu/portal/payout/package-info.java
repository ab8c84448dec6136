/**
 * Payout: what is payable to a party is sent to its bank after three persons have agreed; the portal's face of the payouts of
 * module billing.
 *
 * <p>R1 Only people of the operator of the platform see what is payable to whom and act on payouts; a party sees its own.
 *
 * <p>R2 One finance person creates, another checks, the operator's administrator approves: three persons, held by billing and by
 * the database.
 *
 * <p>R3 A payout that did not go to the bank yet can be cancelled with a reason; afterwards the bank decides: it pays, under its
 * reference, or returns, with a reason.
 *
 * <p>R4 Every step leaves its event in the audit trail in the same transaction.
 *
 * <p>R5 An organisation is told when the bank has paid or returned what went to it.
 *
 * <p>Out of scope: what is payable (feature settlement, module billing), statements of the bank (feature bank), transmission to a bank.
 */
package org.tongqu.portal.payout;
