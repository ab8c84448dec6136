package org.tongqu.search.matching;

import java.util.List;
import java.util.Map;
import org.tongqu.search.Audience;
import org.tongqu.search.evaluation.RankingQuality;

/** Measures a matchmaker on the demo set, in both directions, through its public face. */
public final class DemoQuality {

    private static final MatchQuery EVERYTHING = MatchQuery.best(Audience.ALL);

    private final DemoSet demo;
    private final Matchmaker matchmaker;

    public DemoQuality(DemoSet demo, Matchmaker matchmaker) {
        this.demo = demo;
        this.matchmaker = matchmaker;
    }

    /** Mean nDCG@10 over all demands. */
    public double productsForDemands() {
        return mean(
                demo.productsOfDemands(),
                id -> products(id).stream().map(Match::productId).toList());
    }

    /** Mean nDCG@10 over all products that any demand is related to. */
    public double demandsForProducts() {
        return mean(
                demo.demandsOfProducts(),
                id ->
                        matchmaker
                                .demandsFor(demo.products().get(id), ids -> demo.demands(), EVERYTHING)
                                .matches()
                                .stream()
                                .map(Match::demandId)
                                .toList());
    }

    /** Share of the mandatory needs with a judged product for which one of the judged products is among the ten. */
    public double mandatoryNeedsFound() {
        Map<String, List<DemoSet.JudgedNeed>> byNeed = demo.needs().stream()
                .filter(judged -> demo.demands()
                        .get(judged.demandId())
                        .needs()
                        .get(judged.need())
                        .mandatory())
                .collect(java.util.stream.Collectors.groupingBy(judged -> judged.demandId() + "/" + judged.need()));
        long found = byNeed.values().stream()
                .filter(judged -> {
                    List<Match> matches = products(judged.get(0).demandId());
                    return judged.stream().anyMatch(one -> matches.stream()
                            .anyMatch(match -> match.productId().equals(one.productId())));
                })
                .count();
        return (double) found / byNeed.size();
    }

    private List<Match> products(String demandId) {
        return matchmaker
                .productsFor(demo.demands().get(demandId), ids -> demo.products(), EVERYTHING)
                .matches();
    }

    private static double mean(
            Map<String, Map<String, Integer>> judged, java.util.function.Function<String, List<String>> ranking) {
        return judged.entrySet().stream()
                .mapToDouble(entry -> RankingQuality.ndcg(ranking.apply(entry.getKey()), entry.getValue(), 10))
                .average()
                .orElseThrow();
    }
}
