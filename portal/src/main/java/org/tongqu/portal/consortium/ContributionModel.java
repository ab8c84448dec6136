package org.tongqu.portal.consortium;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How contributions are weighed.
 *
 * @param dimensions weights in percent
 * @param objectionWorkingDays how long members may object to scores, in working days
 * @param reviewBy who scores, in words
 */
public record ContributionModel(List<Dimension> dimensions, Integer objectionWorkingDays, String reviewBy) {

    /** A dimension, code of {@code contributionDimensions}, and its weight in percent. */
    public record Dimension(String code, int weight) {}

    /** The model a new consortium starts with (platform rule). */
    public static final ContributionModel STANDARD = new ContributionModel(
            List.of(
                    new Dimension("DATA", 30),
                    new Dimension("TECH", 25),
                    new Dimension("FUND", 15),
                    new Dimension("COMPUTE", 10),
                    new Dimension("OPERATE", 15),
                    new Dimension("STANDARD", 5)),
            10,
            "");

    private static final int USUAL_OBJECTION_DAYS = 10;

    public ContributionModel {
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
        objectionWorkingDays = objectionWorkingDays == null ? USUAL_OBJECTION_DAYS : objectionWorkingDays;
        reviewBy = reviewBy == null ? "" : reviewBy;
    }

    /** Sum of the weights, 100 in a sound model. */
    public int weights() {
        return dimensions.stream().mapToInt(Dimension::weight).sum();
    }

    /** The weighted score of a member in hundredths of a point; a missing score counts as 0. */
    public int weightedHundredths(Map<String, Integer> scores) {
        return dimensions.stream()
                .mapToInt(dimension -> dimension.weight() * scores.getOrDefault(dimension.code(), 0))
                .sum();
    }

    /** The weighted score of a member, 0.00 to 100.00. */
    public BigDecimal weighted(Map<String, Integer> scores) {
        return BigDecimal.valueOf(weightedHundredths(scores), 2);
    }
}
