package org.tongqu.portal.bank;

import org.tongqu.billing.bank.OpenItem;

/**
 * Something in the books that a line may be about; the amount in fen, money out is negative.
 *
 * @param key number of the invoice, payout or journal
 * @param party name of who pays or is paid; empty if nobody is named
 * @param reference how it is called, if it has another name than its number
 */
public record OpenItemFacts(OpenItem.Kind kind, String key, long amountFen, String party, String reference) {

    static OpenItemFacts of(OpenItem item) {
        String reference = item.references().stream()
                .filter(name -> !name.equals(item.key()))
                .sorted()
                .findFirst()
                .orElse("");
        return new OpenItemFacts(
                item.kind(), item.key(), item.amount().value(), item.names().name(), reference);
    }
}
