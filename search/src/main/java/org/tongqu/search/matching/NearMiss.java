package org.tongqu.search.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A product that comes near to a need that nobody serves, and what keeps it from serving it.
 *
 * @param match the product
 * @param need number of the need, counted from 0
 * @param barriers what would have to be set aside
 */
public record NearMiss(Match match, int need, List<Finding> barriers) {

    /** What is about the very data comes before what only mentions a part of it; then by strength and number. */
    private static final Comparator<NearMiss> NEAREST_FIRST = Comparator.comparing(
                    (NearMiss miss) -> miss.fit().verdict(Requirement.SUBJECT))
            .thenComparing(
                    Comparator.comparingDouble((NearMiss miss) -> miss.fit().strength())
                            .reversed())
            .thenComparing(miss -> miss.match().productId());

    public NearMiss {
        barriers = List.copyOf(barriers);
    }

    /** The products that at least mention what is needed and still do not serve the need, nearest first. */
    public static List<NearMiss> of(Coverage coverage, int need) {
        return IntStream.range(0, coverage.matches().size())
                .mapToObj(product -> coverage.matches().get(product))
                .filter(match -> match.needs().get(need).verdict(Requirement.SUBJECT) != Verdict.MISSING)
                .map(match -> new NearMiss(match, need, Barriers.of(match, need)))
                .filter(miss -> !miss.barriers().isEmpty())
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private NeedFit fit() {
        return match.needs().get(need);
    }
}
