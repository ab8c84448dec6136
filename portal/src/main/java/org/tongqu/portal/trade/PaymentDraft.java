package org.tongqu.portal.trade;

/**
 * Money received for an invoice.
 *
 * @param amountFen whole fen
 * @param reference reference of the bank, unique
 */
public record PaymentDraft(Long amountFen, String reference) {}
