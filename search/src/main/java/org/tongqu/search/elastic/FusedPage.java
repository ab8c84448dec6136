package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongqu.search.Hit;
import org.tongqu.search.SearchResult;
import org.tongqu.search.Window;
import org.tongqu.search.elastic.HitReader.Quoted;

/**
 * A page of a search by words and by nearness in meaning.
 *
 * <p>The first hundred by words and the nearest are ordered together; behind them the order is that of the words.
 *
 * @param search the search by words
 * @param counted its first places, with counts
 * @param meaning what nearness adds
 * @param order places in their common order
 * @param byWords how many of the first by words are not among those that nearness adds
 */
record FusedPage(WordSearch search, SearchResponse<Quoted> counted, Meaning meaning, List<Place> order, int byWords) {

    /** So many by words are ordered together with the nearest; as many as a page may have. */
    private static final int ORDERED = Window.MAX_SIZE;

    /** The page, or nothing if the words find nothing before any selection. */
    static Optional<FusedPage> of(WordSearch search, Meaning meaning) {
        SearchResponse<Quoted> counted = search.places(ORDERED, meaning.added());
        if (FacetCounts.beforeSelection(counted.aggregations()) == 0) {
            return Optional.empty();
        }
        List<Place> words = counted.hits().hits().stream()
                .filter(hit -> hit.score() != null && hit.score() > 0)
                .map(hit -> new Place(hit.index(), hit.id()))
                .toList();
        Set<Place> found = new LinkedHashSet<>(words);
        found.addAll(search.selected(meaning.added()));
        List<Place> order = Fusion.of(words, meaning.near(), meaning.weight()).stream()
                .filter(found::contains)
                .toList();
        int byWords = (int)
                words.stream().filter(place -> !meaning.added().contains(place)).count();
        return Optional.of(new FusedPage(search, counted, meaning, order, byWords));
    }

    SearchResult result(boolean relaxed) {
        Window window = search.query().window();
        int begin = Math.min(window.from(), order.size());
        int end = Math.min(window.from() + window.size(), order.size());
        List<Quoted> documents = new ArrayList<>(search.read(order.subList(begin, end)));
        int missing = window.size() - (end - begin);
        if (missing > 0 && counted.hits().hits().size() == ORDERED) {
            int from = byWords + Math.max(0, window.from() - order.size());
            search.without(meaning.added(), from, missing).hits().hits().forEach(hit -> documents.add(hit.source()));
        }
        var reader = new HitReader(search.text(), window.language());
        List<Hit> hits = new ArrayList<>();
        for (Quoted document : documents) {
            // Strength within this result: how many could still follow.
            hits.add(reader.read(document, (double) (Window.MAX_REACH - window.from() - hits.size())));
        }
        return ElasticFinder.result(search, counted, hits, relaxed);
    }
}
