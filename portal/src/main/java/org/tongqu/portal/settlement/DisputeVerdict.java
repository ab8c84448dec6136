package org.tongqu.portal.settlement;

import java.util.List;

/**
 * How a dispute is decided.
 *
 * @param awards what is given to others of the disputed amount; absent or none to reject the dispute
 * @param reason why, at most 1,000 characters
 */
public record DisputeVerdict(List<Award> awards, String reason) {

    /** What one party is given, in fen, not negative. */
    public record Award(String organisationId, Long amountFen) {}

    public DisputeVerdict {
        awards = awards == null ? List.of() : List.copyOf(awards);
    }
}
