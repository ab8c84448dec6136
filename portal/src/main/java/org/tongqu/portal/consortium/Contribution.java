package org.tongqu.portal.consortium;

import java.util.Map;

/**
 * How a member is scored, 0 to 100 by dimension, and what share it gets.
 *
 * @param sharePpm parts per million; absent for all members to have the shares computed from the scores
 */
public record Contribution(String organisationId, Map<String, Integer> scores, Integer sharePpm) {

    public Contribution {
        scores = scores == null ? Map.of() : Map.copyOf(scores);
    }
}
