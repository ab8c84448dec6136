package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongqu.search.Finder;
import org.tongqu.search.Hit;
import org.tongqu.search.Lookup;
import org.tongqu.search.Onward;
import org.tongqu.search.Position;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.SearchResult;
import org.tongqu.search.SearchResult.Note;
import org.tongqu.search.SearchResult.Total;
import org.tongqu.search.Sort;
import org.tongqu.search.analysis.QueryText;
import org.tongqu.search.elastic.HitReader.Quoted;

/** Searches in Elasticsearch. */
@ApplicationScoped
class ElasticFinder implements Finder, Onward, Lookup {

    private final ElasticConnection elastic;
    private final IndexNames names;
    private final Ranking ranking;
    private final Neighbours neighbours;

    protected ElasticFinder() {
        this(null, null, null, null); // for CDI proxies
    }

    @Inject
    ElasticFinder(ElasticConnection elastic, IndexNames names, Ranking ranking, Neighbours neighbours) {
        this.elastic = elastic;
        this.names = names;
        this.ranking = ranking;
        this.neighbours = neighbours;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        QueryText text = QueryText.of(query.text());
        Meaning meaning = meaning(query, text);
        SearchResult strict = search(by(query, text, false), meaning, false);
        boolean nothing = strict == null;
        boolean relaxed = nothing && text.units().size() > 1;
        SearchResult found = relaxed ? search(by(query, text, true), meaning, true) : strict;
        // Nearness alone is no answer: everything is near to something.
        return found == null ? plain(by(query, text, relaxed), relaxed) : found;
    }

    @Override
    public List<String> best(SearchQuery query) {
        QueryText text = QueryText.of(query.text());
        List<String> strict = by(query, text, false).numbers(MOST);
        boolean relaxed = strict.isEmpty() && text.units().size() > 1;
        return relaxed ? by(query, text, true).numbers(MOST) : strict;
    }

    private WordSearch by(SearchQuery query, QueryText text, boolean relaxed) {
        Query words = TextQuery.of(text, QueryParts.visible(query.audience()), relaxed, ranking);
        return new WordSearch(elastic, names, query, text, words);
    }

    /** Nearness orders what is sorted by relevance; a number or a code has no meaning besides itself. */
    private Meaning meaning(SearchQuery query, QueryText text) {
        boolean asked =
                query.window().sort() == Sort.RELEVANCE && !query.window().outOfReach();
        boolean words = text.units().stream().anyMatch(unit -> !unit.pairs().isEmpty());
        double weight = ranking.nearness(text);
        if (!neighbours.on() || !asked || !words || weight == 0) {
            return Meaning.NONE;
        }
        List<Query> visible = QueryParts.visible(query.audience());
        return new Meaning(
                neighbours.of(text.text(), query.kinds(), visible, ranking.neighbours()), ranking.admitted(), weight);
    }

    /** The answer, or {@code null} if the words find nothing before any selection. */
    private static SearchResult search(WordSearch search, Meaning meaning, boolean relaxed) {
        if (!meaning.none()) {
            return FusedPage.of(search, meaning)
                    .map(page -> page.result(relaxed))
                    .orElse(null);
        }
        SearchResponse<Quoted> response = search.page();
        return FacetCounts.beforeSelection(response.aggregations()) == 0 ? null : result(search, response, relaxed);
    }

    private static SearchResult plain(WordSearch search, boolean relaxed) {
        return result(search, search.page(), relaxed);
    }

    private static SearchResult result(WordSearch search, SearchResponse<Quoted> response, boolean relaxed) {
        var reader = new HitReader(search.text(), search.query().window().language());
        List<Hit> hits = response.hits().hits().stream()
                .map(hit -> reader.read(hit.source(), hit.score()))
                .toList();
        SearchResult found = result(search, response, hits, relaxed);
        boolean more = !hits.isEmpty()
                && search.query().window().from() + hits.size() < found.total().value();
        return more
                ? onward(found, position(response, "", search.query().window().from(), found.total(), relaxed))
                : found;
    }

    @Override
    public SearchResult behind(SearchQuery query, Position position) {
        WordSearch search = by(query, QueryText.of(query.text()), position.relaxed());
        if (position.view().isEmpty()) {
            return behind(search, position, search.keepView());
        }
        try {
            return behind(search, position, position.view());
        } catch (SearchRejected gone) {
            if (!Failures.isMissing(gone)) {
                throw gone;
            }
            return behind(search, position, search.keepView());
        }
    }

    private static SearchResult behind(WordSearch search, Position position, String view) {
        SearchResponse<Quoted> response = search.behind(position, view);
        var reader = new HitReader(search.text(), search.query().window().language());
        List<Hit> hits = response.hits().hits().stream()
                .map(hit -> reader.read(hit.source(), hit.score()))
                .toList();
        SearchResult found = new SearchResult(
                hits, position.total(), Map.of(), new Note(search.text().trimmed(), position.relaxed(), false));
        String kept = response.pitId() == null ? view : response.pitId();
        if (hits.size() < search.query().window().size()) {
            search.forgetView(kept);
            return found;
        }
        return onward(found, position(response, kept, position.passed(), position.total(), position.relaxed()));
    }

    private static Position position(
            SearchResponse<Quoted> response, String view, long passed, Total total, boolean relaxed) {
        var hits = response.hits().hits();
        List<String> after = SortValues.written(hits.get(hits.size() - 1).sort());
        return new Position(view, after, passed + hits.size(), total, relaxed);
    }

    private static SearchResult onward(SearchResult found, Position next) {
        return new SearchResult(found.hits(), found.total(), found.facets(), found.note(), next);
    }

    /** The answer with the counts of a response and these hits. */
    static SearchResult result(WordSearch search, SearchResponse<Quoted> response, List<Hit> hits, boolean relaxed) {
        SearchQuery query = search.query();
        TotalHits total = response.hits().total();
        boolean any = total.value() > 0;
        return new SearchResult(
                hits,
                new Total(total.value(), total.relation() == TotalHitsRelation.Eq),
                FacetCounts.read(query, response.aggregations()),
                new Note(search.text().trimmed(), relaxed && any, query.window().outOfReach() && any));
    }
}
