package org.tongqu.bench.retrieval;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.bench.SearchModule;
import org.tongqu.bench.judged.JudgedCollection;
import org.tongqu.bench.judged.RankedRun;
import org.tongqu.search.Finder;
import org.tongqu.search.Index;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchQuery;

/** Puts a collection into the index and asks its questions. */
final class Retrieval {

    /** As deep as recall is measured. */
    private static final int DEPTH = 100;

    private static final int BATCH = 1_000;

    private final SearchModule module;
    private final JudgedCollection collection;
    private final PrintStream progress;

    Retrieval(SearchModule module, JudgedCollection collection, PrintStream progress) {
        this.module = module;
        this.collection = collection;
        this.progress = progress;
    }

    /** Indexes all documents and makes them findable. */
    void index() {
        Index index = module.index();
        List<SearchDocument> documents = collection.documents();
        long begin = System.nanoTime();
        for (int from = 0; from < documents.size(); from += BATCH) {
            index.put(documents.subList(from, Math.min(documents.size(), from + BATCH)));
        }
        index.settle();
        double seconds = (System.nanoTime() - begin) / 1e9;
        progress.printf(Locale.ROOT, "indexed %d documents in %.0f s%n", documents.size(), seconds);
    }

    /** The ranking of every judged query, 100 deep. */
    RankedRun run() {
        Finder finder = module.finder();
        var byQuery = new TreeMap<String, List<String>>();
        long begin = System.nanoTime();
        for (Map.Entry<String, String> query : collection.queries().entrySet()) {
            SearchQuery asked = SearchQuery.of(query.getValue(), Kind.DOCUMENT).page(0, DEPTH);
            byQuery.put(
                    query.getKey(),
                    finder.search(asked).hits().stream()
                            .map(hit -> hit.ref().id())
                            .toList());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        progress.printf(
                Locale.ROOT,
                "asked %d questions in %.1f s%n",
                collection.queries().size(),
                seconds);
        return new RankedRun(byQuery);
    }
}
