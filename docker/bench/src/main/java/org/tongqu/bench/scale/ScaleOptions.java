package org.tongqu.bench.scale;

import java.nio.file.Path;
import org.tongqu.bench.generator.Sizes;
import picocli.CommandLine.Option;

/** How much S1 to S5 are measured on, and where it is kept. */
public final class ScaleOptions {

    @Option(names = "--products", paramLabel = "N", description = "S1 to S5: products (default: ${DEFAULT-VALUE})")
    private int products = 1_000_000;

    @Option(names = "--demands", paramLabel = "N", description = "S1 to S5: open demands (default: ${DEFAULT-VALUE})")
    private int demands = 100_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "S1 to S5: seed of the records (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--data", paramLabel = "DIR", description = "S1 to S5: data folder (default: var/bench/scale)")
    private Path data;

    @Option(names = "--fresh", description = "S1 to S5: load anew, also where the loaded records would do")
    private boolean fresh;

    @Option(
            names = "--keep",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "S1 to S5: keep the loaded records for the next run (default), or delete them afterwards")
    private boolean keep;

    @Option(names = "--questions", paramLabel = "N", description = "S1: different searches (default: ${DEFAULT-VALUE})")
    private int questions = 300;

    @Option(names = "--rounds", paramLabel = "N", description = "S1: times each is asked (default: ${DEFAULT-VALUE})")
    private int rounds = 4;

    @Option(names = "--writes", paramLabel = "N", description = "S4: writes watched (default: ${DEFAULT-VALUE})")
    private int writes = 200;

    Sizes sizes() {
        return new Sizes(products, demands, seed);
    }

    Path data(Path repository) {
        return data == null
                ? repository.resolve("var/bench/scale")
                : data.toAbsolutePath().normalize();
    }

    boolean fresh() {
        return fresh;
    }

    boolean keep() {
        return keep;
    }

    int questions() {
        return questions;
    }

    int rounds() {
        return rounds;
    }

    int writes() {
        return writes;
    }
}
