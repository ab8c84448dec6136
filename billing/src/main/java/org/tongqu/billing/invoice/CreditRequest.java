package org.tongqu.billing.invoice;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/**
 * What shall be given back of an invoice.
 *
 * @param requester the side that asks, buyer or seller
 * @param lines amounts with tax by number of the line
 * @param reason why
 * @param explanation the reason in words, for the other side
 * @param reference the requester's own, unique; the same reference again is the same request
 */
public record CreditRequest(
        PartyRef requester, Map<Integer, Fen> lines, CreditReason reason, String explanation, String reference) {

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_EXPLANATION = 1_000;

    /** Sorts the lines by number. */
    public CreditRequest {
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    /** Refuses a request of which something is missing. */
    void requireComplete() {
        require(reference, LONGEST_REFERENCE, "reference");
        require(explanation, LONGEST_EXPLANATION, "explanation");
        if (lines.isEmpty()) {
            throw new CreditRefused("nothing");
        }
    }

    private static void require(String text, int longest, String why) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw new CreditRefused(why, longest);
        }
    }
}
