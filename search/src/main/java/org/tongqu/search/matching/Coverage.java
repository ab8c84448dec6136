package org.tongqu.search.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which product meets which data need of one demand: needs down, products across.
 *
 * @param needs the needs of the demand
 * @param matches the products, in the order in which they are shown
 */
public record Coverage(List<DataNeed> needs, List<Match> matches) {

    public Coverage {
        needs = List.copyOf(needs);
        matches = List.copyOf(matches);
        for (Match match : matches) {
            if (match.needs().size() != needs.size()) {
                throw new IllegalArgumentException("a match of another demand: " + match.demandId());
            }
        }
    }

    public static Coverage of(DemandProfile demand, List<Match> matches) {
        return new Coverage(demand.needs(), matches);
    }

    /** How far a product meets a need; both counted from 0. */
    public NeedFit cell(int need, int product) {
        return matches.get(product).needs().get(need);
    }

    /** How far a product meets a need at the place where it is needed; both counted from 0. */
    public Standing standing(int need, int product) {
        return Standing.of(matches.get(product), need);
    }

    /** How far the need is met by the best of the products. */
    public Verdict verdict(int need) {
        return best(need).map(match -> Standing.of(match, need).verdict()).orElse(Verdict.MISSING);
    }

    /** The product that meets the need best, if one is about it at all. */
    public Optional<Match> best(int need) {
        return matches.stream()
                .filter(match -> Standing.of(match, need).verdict() != Verdict.MISSING)
                .max(Comparator.comparingInt((Match match) ->
                                -Standing.of(match, need).verdict().ordinal())
                        .thenComparingDouble(match -> match.needs().get(need).strength()));
    }

    /** Numbers of the needs that none of the products meets, counted from 0. */
    public List<Integer> gaps() {
        return java.util.stream.IntStream.range(0, needs.size())
                .filter(need -> verdict(need) == Verdict.MISSING)
                .boxed()
                .toList();
    }

    /** How many mandatory needs stand at a verdict. */
    public long mandatory(Verdict verdict) {
        return java.util.stream.IntStream.range(0, needs.size())
                .filter(need -> needs.get(need).mandatory() && verdict(need) == verdict)
                .count();
    }

    public long mandatory() {
        return needs.stream().filter(DataNeed::mandatory).count();
    }
}
