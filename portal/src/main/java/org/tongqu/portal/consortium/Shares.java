package org.tongqu.portal.consortium;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares in parts per million, given or apportioned by largest remainder from weighted scores. */
final class Shares {

    /** The whole. */
    static final int WHOLE_PPM = 1_000_000;

    private Shares() {}

    /** One share per contribution, in their order; computed if any of them is missing. */
    static List<Integer> of(List<Contribution> contributions, ContributionModel model) {
        if (contributions.stream().allMatch(contribution -> contribution.sharePpm() != null)) {
            return contributions.stream().map(Contribution::sharePpm).toList();
        }
        return apportion(contributions.stream()
                .map(contribution -> model.weightedHundredths(contribution.scores()))
                .toList());
    }

    /** Splits the whole in proportion to the scores; equal parts if all scores are 0. Earlier members win ties. */
    static List<Integer> apportion(List<Integer> scores) {
        long sum = scores.stream().mapToLong(Integer::longValue).sum();
        List<Long> weights =
                scores.stream().map(score -> sum == 0 ? 1L : (long) score).toList();
        long total = sum == 0 ? scores.size() : sum;
        List<Integer> shares = new ArrayList<>();
        weights.forEach(weight -> shares.add((int) (weight * WHOLE_PPM / total)));
        int missing = WHOLE_PPM - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -(weights.get(i) * WHOLE_PPM % total))
                        .thenComparing(i -> i))
                .limit(scores.isEmpty() ? 0 : missing)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
        return shares;
    }
}
