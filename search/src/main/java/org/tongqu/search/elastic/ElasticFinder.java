package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.search.Finder;
import org.tongqu.search.Hit;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.SearchResult.Note;
import org.tongqu.search.SearchResult.Total;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.Sort;
import org.tongqu.search.Window;
import org.tongqu.search.analysis.QueryText;
import org.tongqu.search.elastic.HitReader.Quoted;

/** Searches in Elasticsearch. */
@ApplicationScoped
class ElasticFinder implements Finder {

    /** Hits beyond this number are not counted one by one. */
    private static final int COUNTED = 10_000;

    private final ElasticConnection elastic;
    private final IndexNames names;

    protected ElasticFinder() {
        this(null, null); // for CDI proxies
    }

    @Inject
    ElasticFinder(ElasticConnection elastic, IndexNames names) {
        this.elastic = elastic;
        this.names = names;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        QueryText text = QueryText.of(query.text());
        SearchResponse<Quoted> strict = send(query, text, false);
        boolean nothing = FacetCounts.beforeSelection(strict.aggregations()) == 0;
        boolean relaxed = nothing && text.units().size() > 1;
        return result(query, text, relaxed ? send(query, text, true) : strict, relaxed);
    }

    private SearchResponse<Quoted> send(SearchQuery query, QueryText text, boolean relaxed) {
        SearchRequest request = request(query, text, relaxed);
        SearchResponse<Quoted> response = elastic.ask(client -> client.search(request, Quoted.class));
        if (response.shards().total().intValue() == 0) {
            throw new SearchUnavailable("there is no index yet for " + query.kinds());
        }
        return response;
    }

    private SearchRequest request(SearchQuery query, QueryText text, boolean relaxed) {
        Window window = query.window();
        Query found = TextQuery.of(text, QueryParts.visible(query.audience()), relaxed);
        return SearchRequest.of(
                search -> search.index(query.kinds().stream().map(names::alias).toList())
                        .ignoreUnavailable(true)
                        .allowNoIndices(true)
                        .query(found)
                        .postFilter(QueryParts.all(QueryParts.facets(query.selections())))
                        .aggregations(FacetCounts.asked(query))
                        .from(window.outOfReach() ? 0 : window.from())
                        .size(window.outOfReach() ? 0 : window.size())
                        .sort(sort(window.sort()))
                        .trackScores(true)
                        .trackTotalHits(total -> total.count(COUNTED))
                        .source(source -> source.filter(filter -> filter.includes("kind", "id", "shown"))));
    }

    private static List<SortOptions> sort(Sort sort) {
        SortOptions score = SortOptions.of(by -> by.score(order -> order.order(SortOrder.Desc)));
        SortOptions newest = field("published", SortOrder.Desc);
        SortOptions deadline = field("deadline", SortOrder.Asc);
        SortOptions kind = field("kind", SortOrder.Asc);
        SortOptions id = field("id", SortOrder.Asc);
        return switch (sort) {
            case RELEVANCE -> List.of(score, newest, kind, id);
            case NEWEST -> List.of(newest, score, kind, id);
            case DEADLINE -> List.of(deadline, score, kind, id);
        };
    }

    private static SortOptions field(String name, SortOrder order) {
        return SortOptions.of(by ->
                by.field(field -> field.field(name).order(order).missing(missing -> missing.stringValue("_last"))));
    }

    private static SearchResult result(
            SearchQuery query, QueryText text, SearchResponse<Quoted> response, boolean relaxed) {
        var reader = new HitReader(text, query.window().language());
        List<Hit> hits = response.hits().hits().stream()
                .map(hit -> reader.read(hit.source(), hit.score()))
                .toList();
        TotalHits total = response.hits().total();
        boolean any = total.value() > 0;
        return new SearchResult(
                hits,
                new Total(total.value(), total.relation() == TotalHitsRelation.Eq),
                FacetCounts.read(query, response.aggregations()),
                new Note(text.trimmed(), relaxed && any, query.window().outOfReach() && any));
    }
}
