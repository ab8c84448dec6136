package org.tongqu.standalone.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tongqu.standalone.StartFailure;

/** The program behind ./bench: lists the benchmarks, or runs those named on the command line ("all" for all). */
public final class Bench {
    private final List<Benchmark> benchmarks;
    private final Place place;
    private final PrintStream out;

    Bench(List<Benchmark> benchmarks, Place place, PrintStream out) {
        this.benchmarks = benchmarks;
        this.place = place;
        this.out = out;
    }

    /**
     * Where to measure.
     *
     * @param repository root folder with ./run
     * @param data data folder of an instance that may be running already
     */
    public record Place(Path repository, Path data) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path repository = Path.of(System.getProperty("tongqu.home", "")).toAbsolutePath();
        String data = System.getProperty("tongqu.data", "");
        Place place = new Place(repository, data.isEmpty() ? repository.resolve("var/data") : Path.of(data));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new Bench(Benchmarks.known(), place, out).run(List.of(arguments));
        } catch (StartFailure e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Lists the benchmarks when none is named; otherwise runs the named ones in the given order. */
    void run(List<String> named) throws IOException, InterruptedException {
        if (named.isEmpty()) {
            for (Benchmark benchmark : benchmarks) {
                out.println(benchmark.id() + "\t" + benchmark.floor() + "\t" + benchmark.what());
            }
            return;
        }
        List<Benchmark> chosen = named.equals(List.of("all"))
                ? benchmarks
                : named.stream().map(this::find).toList();
        for (Benchmark benchmark : chosen) {
            double value = benchmark.measure(place);
            out.printf(Locale.ROOT, "%s\t%.1f\t%s\t%s%n", benchmark.id(), value, benchmark.floor(), benchmark.what());
        }
    }

    private Benchmark find(String id) {
        return benchmarks.stream()
                .filter(benchmark -> benchmark.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StartFailure("there is no benchmark " + id + "; ./bench lists them"));
    }
}
