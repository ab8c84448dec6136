package org.tongqu.bench.matching;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongqu.bench.SearchModule;
import org.tongqu.bench.Switch;
import org.tongqu.bench.figures.BenchmarkLine;
import org.tongqu.bench.figures.KeptRuns;
import org.tongqu.bench.figures.Measure;
import org.tongqu.bench.figures.RunTable;
import org.tongqu.bench.judged.Judgements;
import org.tongqu.bench.judged.RankedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** ./bench matching: how good matching is in both directions on judged records. */
@Command(
        name = "matching",
        mixinStandardHelpOptions = true,
        description = "Evaluates matching in both directions; without options on the demo records.")
public final class MatchingCommand implements Callable<Integer> {

    private static final Path HOME = Path.of(System.getProperty("tongqu.home", ""));

    @Option(names = "--products", paramLabel = "FILE", description = "JSON list of products")
    private Path products = HOME.resolve("portal/src/main/resources/demo/products.json");

    @Option(names = "--demands", paramLabel = "FILE", description = "JSON list of demands")
    private Path demands = HOME.resolve("portal/src/main/resources/demo/demands.json");

    @Option(names = "--qrels", paramLabel = "FILE", description = "judged pairs of demand and product")
    private Path pairs = HOME.resolve("docker/bench/src/main/resources/demo/qrels.txt");

    @Option(names = "--semantic", paramLabel = "on|off", description = "the semantic option (default: off)")
    private Switch semantic = Switch.OFF;

    @Option(names = "--keep", description = "later runs are compared with this one")
    private boolean keep;

    @Option(names = "--runs", paramLabel = "DIR", description = "where runs are kept (default: var/bench/runs)")
    private Path runs = HOME.resolve("var/bench/runs");

    private PrintStream out;

    @Override
    public Integer call() throws IOException {
        out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JudgedRecords records = JudgedRecords.read(demands, products, pairs);
        try (SearchModule module = SearchModule.start(Map.of("tongqu.search.semantic", semantic.setting()))) {
            module.index().put(records.documents());
            module.index().settle();
            var matched = new Matched(module.matchmaker(), records);
            BenchmarkLine forDemands =
                    report("demand-to-product", ">= 0.80", matched.productsForDemands(), records.productsOf());
            BenchmarkLine forProducts =
                    report("product-to-demand", ">= 0.75", matched.demandsForProducts(), records.demandsOf());
            out.println(forDemands);
            out.println(forProducts);
        }
        return 0;
    }

    private BenchmarkLine report(String direction, String floor, RankedRun run, Judgements judgements) {
        String name = "matching-" + products.getFileName() + "-semantic-" + semantic.setting() + "-" + direction;
        var kept = new KeptRuns(runs);
        var table = new RunTable(
                run, kept.kept(name), judgements, judgements.byQuery().keySet());
        out.printf("%s: %d judged%n", direction, judgements.byQuery().size());
        out.print(table.text());
        out.println("run: " + kept.write(name, run, keep));
        return new BenchmarkLine(
                Measure.NDCG_10.label() + "-" + direction,
                table.measured(Measure.NDCG_10).mean(),
                floor,
                "mean over the judged records, matched by the search module, of at most 1");
    }
}
