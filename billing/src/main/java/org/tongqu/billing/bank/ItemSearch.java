package org.tongqu.billing.bank;

import java.util.List;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/**
 * Which open items are looked for.
 *
 * @param like what is open of a line: items in its direction are found, those of that amount first
 * @param text part of a number or reference, in any case; empty for all
 * @param parties whose items are found besides, whatever the text is
 */
public record ItemSearch(Fen like, String text, List<PartyRef> parties) {

    /** Copies the parties. */
    public ItemSearch {
        parties = List.copyOf(parties);
    }

    /** All in the direction of an amount. */
    public static ItemSearch like(Fen amount) {
        return new ItemSearch(amount, "", List.of());
    }
}
