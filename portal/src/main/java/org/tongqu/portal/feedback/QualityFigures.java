package org.tongqu.portal.feedback;

import java.util.Map;

/**
 * How good matching was in a span of time.
 *
 * @param precision by number of ranks, 1, 3 and 5: of the judged pairs that stood there when they were judged, those that fit
 * @param unranked judged pairs that had not been proposed within the kept ranks before
 * @param served of the noted open demands, those that some product fits
 * @param covered of their mandatory data needs, those that some product serves
 * @param taken days from publication of a demand to the first fitting product
 */
public record QualityFigures(
        Map<Integer, Share> precision, long unranked, Share served, Share covered, DaysTaken taken) {

    public QualityFigures {
        precision = Map.copyOf(precision);
    }

    public Share precisionAt(int ranks) {
        return precision.getOrDefault(ranks, Share.NOTHING);
    }

    /** Whether there is nothing to tell at all. */
    public boolean isEmpty() {
        return !served.isKnown()
                && !taken.isKnown()
                && unranked == 0
                && precision.values().stream().noneMatch(Share::isKnown);
    }
}
