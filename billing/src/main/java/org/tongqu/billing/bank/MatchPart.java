package org.tongqu.billing.bank;

import org.tongqu.billing.Fen;

/**
 * A part of a line that belongs to an item.
 *
 * @param line the line
 * @param item the item
 * @param amount how much of the line, with its sign; more than is open of an invoice becomes the buyer's advance
 */
public record MatchPart(BankLine line, OpenItem item, Fen amount) {}
