package org.tongqu.bench.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.tongqu.bench.Steps;
import org.tongqu.bench.figures.BenchmarkLine;
import org.tongqu.bench.generator.Sizes;

/** Measures a loaded instance and prints figures; those that disturb others come last. */
final class Measuring {

    private static final int MATCH_ROUNDS = 5;

    private final Instance instance;
    private final Sizes sizes;
    private final Steps steps;
    private final PrintStream out;
    private final TreeMap<String, BenchmarkLine> lines = new TreeMap<>();

    Measuring(Instance instance, Sizes sizes, Steps steps, PrintStream out) {
        this.instance = instance;
        this.sizes = sizes;
        this.steps = steps;
        this.out = out;
    }

    void measure(Set<ScaleBenchmark> wanted, ScaleRun.Traced traced, ScaleOptions options) throws IOException {
        out.printf(
                Locale.ROOT,
                "%,d products, %,d open demands, %d processors, %s%n",
                sizes.products(),
                sizes.demands(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
        if (wanted.contains(ScaleBenchmark.S1)) {
            searches(traced, options);
        }
        if (wanted.contains(ScaleBenchmark.S2)) {
            reverse(traced);
        }
        if (wanted.contains(ScaleBenchmark.S4)) {
            lag(options.writes());
        }
        if (wanted.contains(ScaleBenchmark.S3)) {
            rebuild(traced);
        }
        if (wanted.contains(ScaleBenchmark.S5)) {
            memory();
        }
        lines.values().forEach(out::println);
    }

    private void searches(ScaleRun.Traced traced, ScaleOptions options) {
        Comparison searches =
                Comparison.of(traced.searches(), options.rounds(), instance.rest(), instance.engine(), steps);
        out.print("search\n" + searches.table());
        figure(ScaleBenchmark.S1, "", searches.all().ratio(50), "p50");
        figure(ScaleBenchmark.S1, "-p99", searches.all().ratio(99), "p99");
        Comparison matches = Comparison.of(traced.demands(), MATCH_ROUNDS, instance.rest(), instance.engine(), steps);
        out.print("products for a demand\n" + matches.table());
        add(
                "S1-matching",
                matches.all().ratio(50),
                "-",
                "products for a demand through REST ÷ the engine's part of it, p50");
        add("S1-matching-p99", matches.all().ratio(99), "-", "the same, p99");
    }

    private void reverse(ScaleRun.Traced traced) {
        Comparison matches = Comparison.of(traced.products(), MATCH_ROUNDS, instance.rest(), instance.engine(), steps);
        out.print("open demands for a product\n" + matches.table());
        figure(ScaleBenchmark.S2, "", matches.all().product().percentile(95), "p95");
        figure(ScaleBenchmark.S2, "-p50", matches.all().product().percentile(50), "p50");
    }

    private void lag(int writes) {
        Latencies lags =
                new IndexLag(instance.rest("reviewer"), instance.rest(), sizes.products(), steps).measure(writes);
        out.printf(
                Locale.ROOT,
                "index lag, ms: p50 %.0f, p95 %.0f, p99 %.0f of %d writes%n",
                lags.percentile(50),
                lags.percentile(95),
                lags.percentile(99),
                lags.count());
        figure(ScaleBenchmark.S4, "", lags.percentile(99), "p99");
    }

    private void rebuild(ScaleRun.Traced traced) throws IOException {
        Rebuild.Products rebuilt =
                new Rebuild(instance.rest("admin"), instance.engine(), steps).run(List.of("product"), sizes.products());
        double raw =
                new RawBulk(instance.engine(), steps).perSecond(traced.bulks(), rebuilt.index(), rebuilt.documents());
        out.printf(Locale.ROOT, "products a second: rebuild %.0f, raw bulk %.0f%n", rebuilt.perSecond(), raw);
        figure(ScaleBenchmark.S3, "", rebuilt.perSecond() / raw, "rate");
    }

    private void memory() throws IOException {
        double portal = instance.mebibytes("portal");
        double engine = instance.mebibytes("elasticsearch");
        out.printf(Locale.ROOT, "MiB: portal %.0f, Elasticsearch %.0f%n", portal, engine);
        figure(ScaleBenchmark.S5, "", portal + engine, "sum");
    }

    private void figure(ScaleBenchmark benchmark, String more, double value, String which) {
        String what = more.isEmpty() ? benchmark.what() : "as " + benchmark.id() + ", " + which;
        add(benchmark.id() + more, value, more.equals("-p50") ? "-" : benchmark.floor(), what);
    }

    private void add(String id, double value, String floor, String what) {
        lines.put(id, new BenchmarkLine(id, value, floor, what));
    }
}
