package org.tongqu.bench.figures;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.bench.judged.Judgements;
import org.tongqu.bench.judged.RankedRun;

/**
 * One measure, query by query.
 *
 * @param values 0 to 1 by query
 */
public record PerQuery(Map<String, Double> values) {

    /** Folds of the cross-validation. */
    public static final int FOLDS = 5;

    public PerQuery {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Measures a run for these queries; a query without an answer counts 0. */
    public static PerQuery of(Measure measure, RankedRun run, Judgements judgements, Collection<String> queries) {
        var values = new TreeMap<String, Double>();
        queries.forEach(query -> values.put(query, measure.of(run.of(query), judgements.of(query))));
        return new PerQuery(values);
    }

    /** The mean; 0 if there is no query. */
    public double mean() {
        return values.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** Query by query what this one has more than the other; only queries that both have. */
    public PerQuery minus(PerQuery other) {
        var differences = new TreeMap<String, Double>();
        values.forEach((query, value) -> {
            if (other.values.containsKey(query)) {
                differences.put(query, value - other.values.get(query));
            }
        });
        return new PerQuery(differences);
    }

    /** The queries of one fold, or all but those. */
    public PerQuery fold(int number, boolean inside) {
        var kept = new TreeMap<>(values);
        kept.keySet().removeIf(query -> (foldOf(query) == number) != inside);
        return new PerQuery(kept);
    }

    /** The fold a query belongs to, 0 to {@value #FOLDS} - 1. */
    public static int foldOf(String query) {
        return Math.floorMod(Integer.reverse(query.hashCode() * 0x9E3779B9), FOLDS);
    }
}
