package org.tongqu.bench.scale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongqu.bench.Steps;

/** Times of requests at the door of the product beside those of what the engine was asked for them. */
final class Comparison {

    private static final double MEDIAN = 50;
    private static final double MOST = 95;
    private static final double NEARLY_ALL = 99;

    private final Map<String, Pair> bySort = new LinkedHashMap<>();
    private final Pair all = new Pair(new Latencies(), new Latencies());

    /** Times through the product and directly. */
    record Pair(Latencies product, Latencies engine) {

        double ratio(double percent) {
            return product.percentile(percent) / engine.percentile(percent);
        }

        private String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-16s %6d  %8.1f %8.1f %8.1f  %8.1f %8.1f %8.1f  %6.2f %6.2f%n",
                    name,
                    product.count(),
                    product.percentile(MEDIAN),
                    product.percentile(MOST),
                    product.percentile(NEARLY_ALL),
                    engine.percentile(MEDIAN),
                    engine.percentile(MOST),
                    engine.percentile(NEARLY_ALL),
                    ratio(MEDIAN),
                    ratio(NEARLY_ALL));
        }
    }

    /** Asks everything once without measuring, then so many times in alternation. */
    static Comparison of(List<Asked> asked, int rounds, Door product, Door engine, Steps steps) {
        Comparison comparison = new Comparison();
        for (Asked one : asked) {
            product.timed(one.path());
            direct(one, engine);
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < asked.size(); i++) {
                comparison.ask(asked.get(i), (round + i) % 2 == 0, product, engine);
                steps.progress("pairs of requests", (long) round * asked.size() + i + 1, (long) rounds * asked.size());
            }
        }
        return comparison;
    }

    private void ask(Asked one, boolean productFirst, Door product, Door engine) {
        long direct = productFirst ? 0 : direct(one, engine);
        long through = product.timed(one.path());
        direct = productFirst ? direct(one, engine) : direct;
        for (Pair pair :
                List.of(all, bySort.computeIfAbsent(one.sort(), first -> new Pair(new Latencies(), new Latencies())))) {
            pair.product().add(through);
            pair.engine().add(direct);
        }
    }

    private static long direct(Asked one, Door engine) {
        long nanos = 0;
        for (Recorded request : one.engine()) {
            nanos += engine.timed(request);
        }
        return nanos;
    }

    /** Times of all requests together. */
    Pair all() {
        return all;
    }

    /** Milliseconds by sort of request, without tabs. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-16s %6s  %26s  %26s  %13s%n%-16s %6s  %8s %8s %8s  %8s %8s %8s  %6s %6s%n",
                "",
                "",
                "through the product, ms",
                "engine directly, ms",
                "ratio",
                "",
                "n",
                "p50",
                "p95",
                "p99",
                "p50",
                "p95",
                "p99",
                "p50",
                "p99"));
        bySort.forEach((sort, pair) -> table.append(pair.row(sort)));
        if (bySort.size() > 1) {
            table.append(all.row("all"));
        }
        return table.toString();
    }
}
