package org.tongqu.search.evaluation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures of a ranking against judgements, computed as trec_eval does: gains are linear, unjudged is worth nothing.
 */
public final class RankingQuality {

    private RankingQuality() {}

    /**
     * Normalised discounted cumulative gain of the first {@code k}.
     *
     * @param ranking ids, best first; a repeated id counts once
     * @param judgements worth per id; 0 or less means not relevant
     * @return 0 to 1; 0 if nothing is relevant
     */
    public static double ndcg(List<String> ranking, Map<String, Integer> judgements, int k) {
        double ideal = 0;
        List<Integer> best = judgements.values().stream()
                .filter(worth -> worth > 0)
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .toList();
        for (int i = 0; i < best.size(); i++) {
            ideal += best.get(i) / discount(i);
        }
        double gain = 0;
        List<String> distinct = ranking.stream().distinct().limit(k).toList();
        for (int i = 0; i < distinct.size(); i++) {
            gain += Math.max(0, judgements.getOrDefault(distinct.get(i), 0)) / discount(i);
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    /** Share of the relevant that stands among the first {@code k}; 0 if nothing is relevant. */
    public static double recall(List<String> ranking, Map<String, Integer> judgements, int k) {
        Set<String> relevant = relevant(judgements);
        if (relevant.isEmpty()) {
            return 0;
        }
        var found = new HashSet<>(ranking.stream().distinct().limit(k).toList());
        found.retainAll(relevant);
        return (double) found.size() / relevant.size();
    }

    /** Average precision at the relevant ones among the first {@code k}, over the number of all relevant. */
    public static double averagePrecision(List<String> ranking, Map<String, Integer> judgements, int k) {
        Set<String> relevant = relevant(judgements);
        if (relevant.isEmpty()) {
            return 0;
        }
        List<String> distinct = ranking.stream().distinct().limit(k).toList();
        int hits = 0;
        double sum = 0;
        for (int i = 0; i < distinct.size(); i++) {
            if (relevant.contains(distinct.get(i))) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        return sum / relevant.size();
    }

    private static Set<String> relevant(Map<String, Integer> judgements) {
        var relevant = new HashSet<String>();
        judgements.forEach((id, worth) -> {
            if (worth > 0) {
                relevant.add(id);
            }
        });
        return relevant;
    }

    private static double discount(int position) {
        return Math.log(position + 2) / Math.log(2);
    }
}
