package org.tongqu.billing.invoice;

import org.tongqu.billing.Fen;

/**
 * Money received for an invoice.
 *
 * @param invoiceId number of the invoice
 * @param amount what was received, more than nothing
 * @param reference reference of the bank, at most 100 characters, unique
 */
public record Remittance(String invoiceId, Fen amount, String reference) {}
