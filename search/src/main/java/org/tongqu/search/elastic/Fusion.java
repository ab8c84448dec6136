package org.tongqu.search.elastic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One order out of two, by weighted reciprocal ranks (Cormack, Clarke, Büttcher: Reciprocal Rank Fusion, SIGIR 2009).
 *
 * <p>Ranks instead of scores: those of words and those of meaning have no common measure.
 */
final class Fusion {

    /** How slowly the worth of a rank falls; the value of the paper. */
    private static final double SLOWNESS = 60;

    private Fusion() {}

    /**
     * Everything that stands in one of the orders, best first.
     *
     * @param words by the words they share with the question
     * @param meaning by nearness in meaning
     * @param weight of meaning against words, 0 or more
     */
    static <T> List<T> of(List<T> words, List<T> meaning, double weight) {
        Map<T, Double> worth = new LinkedHashMap<>();
        add(worth, words, 1);
        if (weight > 0) {
            add(worth, meaning, weight);
        }
        // Equal worth keeps the order of the words, then of meaning: the map is ordered and the sort is stable.
        return worth.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<T, Double> entry) -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <T> void add(Map<T, Double> worth, List<T> order, double weight) {
        for (int i = 0; i < order.size(); i++) {
            worth.merge(order.get(i), weight / (SLOWNESS + i + 1), Double::sum);
        }
    }
}
