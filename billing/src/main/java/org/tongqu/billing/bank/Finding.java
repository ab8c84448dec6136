package org.tongqu.billing.bank;

import java.util.List;

/**
 * Lines and items that belong together.
 *
 * @param method how they were found
 * @param sure whether it is beyond doubt; otherwise a person decides
 * @param parts which part of which line belongs to which item
 */
public record Finding(ReconMethod method, boolean sure, List<MatchPart> parts) {

    /** Copies the parts. */
    public Finding {
        parts = List.copyOf(parts);
    }
}
