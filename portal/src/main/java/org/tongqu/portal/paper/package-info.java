/**
 * Paper: the journals behind every amount, and the documents that people take away: statements, invoices, settlement sheets.
 *
 * <p>R1 Of a journal everybody reads what the pages of invoice, credit note, settlement and statement tell them anyway;
 * the postings of others are shown as one sum per kind of account, so that it still adds up to zero.
 *
 * <p>Out of scope: what is owed and why (features trade and settlement), payouts, closing of months.
 */
package org.tongqu.portal.paper;
