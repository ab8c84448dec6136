package org.tongqu.bench.retrieval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tongqu.bench.SearchModule;
import org.tongqu.bench.Switch;
import org.tongqu.bench.figures.BenchmarkLine;
import org.tongqu.bench.figures.KeptRuns;
import org.tongqu.bench.figures.Measure;
import org.tongqu.bench.figures.PerQuery;
import org.tongqu.bench.figures.RunTable;
import org.tongqu.bench.figures.SettingsTable;
import org.tongqu.bench.judged.JudgedCollection;
import org.tongqu.bench.judged.RankedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** ./bench retrieval: how good search is on a judged collection. */
@Command(
        name = "retrieval",
        mixinStandardHelpOptions = true,
        description = "Evaluates search on a judged collection: docs.jsonl[.gz], queries*.tsv, qrels*.txt.")
public final class RetrievalCommand implements Callable<Integer> {

    @Option(names = "--collection", required = true, paramLabel = "DIR", description = "folder of the collection")
    private Path folder;

    @Option(names = "--semantic", paramLabel = "on|off", description = "the semantic option (default: off)")
    private Switch semantic = Switch.OFF;

    @Option(names = "--keep", description = "later runs are compared with this one")
    private boolean keep;

    @Option(
            names = "--settings",
            paramLabel = "NAME=VALUE,...",
            description = "ranking to compare with the product's, several times for several; see tongqu.search.ranking")
    private List<String> rankings = List.of();

    @Option(names = "--runs", paramLabel = "DIR", description = "where runs are kept (default: var/bench/runs)")
    private Path runs = Path.of(System.getProperty("tongqu.home", ""), "var/bench/runs");

    @Override
    public Integer call() throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        JudgedCollection collection = JudgedCollection.read(folder);
        String name = collection.name() + "-semantic-" + semantic.setting();
        try (SearchModule module = SearchModule.start(settings(""))) {
            var retrieval = new Retrieval(module, collection, progress);
            retrieval.index();
            RankedRun run = retrieval.run();
            var kept = new KeptRuns(runs);
            var table = new RunTable(
                    run,
                    kept.kept(name),
                    collection.judgements(),
                    collection.queries().keySet());
            out.printf(
                    "%s: %d documents, %d judged queries, semantic option %s%n",
                    collection.name(),
                    collection.documents().size(),
                    collection.queries().size(),
                    semantic.setting());
            out.print(table.text());
            out.println("run: " + kept.write(name, run, keep));
            print(out, table, name);
            compare(out, module, retrieval, table);
        }
        return 0;
    }

    private Map<String, String> settings(String ranking) {
        return Map.of("tongqu.search.semantic", semantic.setting(), "tongqu.search.ranking", ranking);
    }

    private void compare(PrintStream out, SearchModule module, Retrieval retrieval, RunTable table) {
        if (rankings.isEmpty()) {
            return;
        }
        var measured = new LinkedHashMap<String, PerQuery>();
        measured.put("the product's", table.measured(Measure.NDCG_10));
        for (String setting : rankings) {
            module.configure(settings(setting));
            measured.put(setting, PerQuery.of(Measure.NDCG_10, retrieval.run(), table.judgements(), table.queries()));
        }
        out.print(new SettingsTable(measured).text());
    }

    private static void print(PrintStream out, RunTable table, String collection) {
        for (Measure measure : new Measure[] {Measure.NDCG_10, Measure.RECALL_100}) {
            String what = "mean over the judged queries of " + collection + " through the search module, of at most 1";
            out.println(
                    new BenchmarkLine(measure.label(), table.measured(measure).mean(), "-", what));
        }
    }
}
