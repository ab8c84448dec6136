/**
 * Bank: statements of the platform's bank are taken in and held against the books (对账); the portal's face of the bank of module
 * billing.
 *
 * <p>R1 Only people of the operator of the platform see the bank; its finance takes statements in, matches, undoes and signs.
 * Auditors read everything.
 *
 * <p>R2 A file is read whole or refused with everything that is wrong in it. The passes that match what is beyond doubt follow in a
 * transaction of their own, on the screen at once and over REST when asked for; what is taken in stays if they fail.
 *
 * <p>R3 What the passes only propose, a person accepts; what they do not find, a person assigns to an invoice, a payout or a
 * journal, keeps in suspense, or books as a charge of the bank.
 *
 * <p>R4 Every match can be undone with a reason; a statement with open lines is signed for with a reason.
 *
 * <p>R5 Acts wait for each other before they read anything. Every act leaves its event in the audit trail of the statement in the
 * same transaction, and a payment leaves one in that of its invoice, once.
 *
 * <p>Out of scope: formats of files (package file), rules of matching and booking (module billing), sending to a bank.
 */
package org.tongqu.portal.bank;
