package org.tongqu.portal.bank;

import org.tongqu.billing.bank.OpenItem;

/**
 * An item that a person assigns a part of a line to.
 *
 * @param kind what it is
 * @param key number of the invoice, payout or journal
 * @param amountFen how much of the line, in fen, negative for money out; more than is owed of an invoice becomes an advance
 */
public record ItemChoice(OpenItem.Kind kind, String key, Long amountFen) {}
