package org.tongqu.bench.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tongqu.bench.Steps;
import org.tongqu.bench.generator.Products;
import org.tongqu.bench.generator.Sizes;
import org.tongqu.standalone.EmbeddedElasticsearch;
import org.tongqu.standalone.FreePort;
import org.tongqu.standalone.StartFailure;

/**
 * A run of S1 to S5: loads the records where they are missing, records what the product asks, measures.
 *
 * <p>Loading and recording happen with a recorder between product and engine; measuring happens without it.
 */
public final class ScaleRun {

    private static final Set<ScaleBenchmark> TRACED =
            EnumSet.of(ScaleBenchmark.S1, ScaleBenchmark.S2, ScaleBenchmark.S3);

    /** Kinds of which records are loaded. */
    private static final List<String> LOADED = List.of("product", "demand", "organisation");

    /** Records read back through REST after a load. */
    private static final int READ_BACK = 50;

    private final Path repository;
    private final ScaleOptions options;
    private final Sizes sizes;
    private final LoadedData data;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Steps steps = new Steps(new PrintStream(System.err, true, StandardCharsets.UTF_8));

    private ScaleRun(Path repository, ScaleOptions options) {
        this.repository = repository;
        this.options = options;
        this.sizes = options.sizes();
        this.data = new LoadedData(options.data(repository), sizes);
    }

    /** A run on the repository that {@code tongqu.home} names. */
    public static ScaleRun of(ScaleOptions options) {
        return new ScaleRun(
                Path.of(System.getProperty("tongqu.home", "")).toAbsolutePath().normalize(), options);
    }

    /** Measures the wanted ones and prints their figures. */
    public void run(Set<ScaleBenchmark> wanted) throws IOException {
        boolean load = options.fresh() || !data.loaded();
        Room.check(data.folder(), sizes, load);
        if (load) {
            data.clear();
            data.beginLoad();
        }
        steps.step("%,d products, %,d open demands in %s", sizes.products(), sizes.demands(), data.folder());
        Traced traced = load || wanted.stream().anyMatch(TRACED::contains) ? trace(wanted, load) : Traced.NOTHING;
        try (Instance instance = Instance.start(repository, data.folder(), List.of())) {
            new Measuring(instance, sizes, steps, out).measure(wanted, traced, options);
        }
        if (!options.keep()) {
            data.delete();
        }
    }

    /**
     * What was recorded.
     *
     * @param searches searches of the mix
     * @param demands products for demands
     * @param products demands for products
     * @param bulks bulk requests of a rebuild
     */
    record Traced(List<Asked> searches, List<Asked> demands, List<Asked> products, Path bulks) {
        static final Traced NOTHING = new Traced(List.of(), List.of(), List.of(), null);
    }

    private Traced trace(Set<ScaleBenchmark> wanted, boolean load) throws IOException {
        Path home = data.folder().resolve("elasticsearch");
        try (EmbeddedElasticsearch node = EmbeddedElasticsearch.start(home, FreePort.any());
                Recorder recorder = Recorder.before(node.url());
                Instance instance =
                        Instance.start(repository, data.folder(), List.of("--search-url", recorder.url()))) {
            steps.step("the product is ready, with a recorder between it and Elasticsearch");
            Rebuild rebuild = new Rebuild(instance.rest("admin"), Door.at(node.url()), steps);
            if (load) {
                load(instance);
            } else {
                rebuild.awaitReady();
            }
            if (load || wanted.contains(ScaleBenchmark.S3) && !data.preparedBy().equals(rebuild.builtWith())) {
                prepare(rebuild, recorder);
            }
            if (load) {
                readBack(instance.rest());
                data.endLoad();
            }
            Trace trace = new Trace(sizes, instance.rest(), recorder);
            boolean searches = wanted.contains(ScaleBenchmark.S1);
            return new Traced(
                    searches ? trace.searches(options.questions()) : List.of(),
                    searches ? trace.demands() : List.of(),
                    wanted.contains(ScaleBenchmark.S2) ? trace.products() : List.of(),
                    data.bulks());
        }
    }

    private void load(Instance instance) throws IOException {
        try (Connection connection = instance.database()) {
            new Loader(sizes, steps).load(connection);
        } catch (SQLException e) {
            throw new StartFailure("the records could not be loaded: " + e.getMessage(), e);
        }
    }

    /** Rebuilds the indexes and keeps the bulk requests with the products. */
    private void prepare(Rebuild rebuild, Recorder recorder) throws IOException {
        Files.deleteIfExists(data.bulks());
        try (BulkFile file = BulkFile.write(data.bulks())) {
            recorder.bulksTo(file::keep);
            rebuild.run(LOADED, sizes.products());
            recorder.bulksTo(bulk -> {});
        }
        data.prepared(rebuild.builtWith());
    }

    /** What was written past the product must be readable by it. */
    private void readBack(Door rest) {
        for (int i = 0; i < READ_BACK; i++) {
            rest.get("/api/v1/products/" + Products.id((int) ((long) i * sizes.products() / READ_BACK)));
            rest.get("/api/v1/demands/"
                    + org.tongqu.bench.generator.Demands.id((int) ((long) i * sizes.demands() / READ_BACK)));
        }
        steps.step("%d products and %d demands read back through REST", READ_BACK, READ_BACK);
    }
}
