package org.tongqu.billing.close;

import java.util.List;

/**
 * A gate that is not passed.
 *
 * @param gate which
 * @param count how many things are in the way
 * @param first the first of them, at most five
 */
public record GateFailed(Gate gate, long count, List<Found> first) {

    /** Copies what is in the way. */
    public GateFailed {
        first = List.copyOf(first);
    }

    /**
     * Something in the way.
     *
     * @param subject number of the document or code of the account
     * @param party number of the party that can mend it; empty if it is the platform's own
     */
    public record Found(String subject, String party) {}
}
