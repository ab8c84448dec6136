package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MgetRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.util.List;
import org.tongqu.search.Position;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.Sort;
import org.tongqu.search.Window;
import org.tongqu.search.analysis.QueryText;
import org.tongqu.search.elastic.HitReader.Quoted;

/**
 * One search of a person by words: its requests to the engine.
 *
 * @param elastic the engine
 * @param names of the indexes
 * @param query what is searched
 * @param text its analysed text
 * @param words what the words find
 */
record WordSearch(ElasticConnection elastic, IndexNames names, SearchQuery query, QueryText text, Query words) {

    /** Hits beyond this number are not counted one by one. */
    private static final int COUNTED = 10_000;

    /** How long the state of the indexes is kept for the next page. */
    private static final Time KEPT = Time.of(time -> time.time("3m"));

    private static final List<String> SHOWN = List.of("kind", "id", "shown");

    /** The wanted page as the words order it, with counts. */
    SearchResponse<Quoted> page() {
        return send(request(query.window(), words, true).build());
    }

    /** Keeps the present state of the indexes for some minutes. */
    String keepView() {
        List<String> indexes = query.kinds().stream().map(names::alias).toList();
        return elastic.ask(client -> client.openPointInTime(
                        open -> open.index(indexes).keepAlive(KEPT).ignoreUnavailable(true)))
                .id();
    }

    void forgetView(String view) {
        elastic.ask(client -> client.closePointInTime(close -> close.id(view)));
    }

    /** What stands behind a position in a view, without counts. */
    SearchResponse<Quoted> behind(Position position, String view) {
        return send(shape(query.window(), words)
                .size(query.window().size())
                .pit(pit -> pit.id(view).keepAlive(KEPT))
                .searchAfter(SortValues.read(position.after()))
                .allowPartialSearchResults(false)
                .trackTotalHits(total -> total.enabled(false))
                .build());
    }

    /** Where the first so many stand, with counts; these further places are counted too and stand behind. */
    SearchResponse<Quoted> places(int most, List<Place> further) {
        Query either = QueryParts.either(words, further, QueryParts.visible(query.audience()));
        return send(request(query.window().page(0, most), either, true)
                .source(source -> source.fetch(false))
                .build());
    }

    /** The numbers of the first so many as the words order them, without counts. */
    List<String> numbers(int most) {
        SearchRequest asked = shape(query.window(), words)
                .index(query.kinds().stream().map(names::alias).toList())
                .ignoreUnavailable(true)
                .allowNoIndices(true)
                .size(most)
                .source(source -> source.fetch(false))
                .trackTotalHits(total -> total.enabled(false))
                .build();
        return send(asked).hits().hits().stream().map(hit -> hit.id()).toList();
    }

    /** Part of the order by words, leaving out these places; without counts. */
    SearchResponse<Quoted> without(List<Place> places, int from, int size) {
        Window part = new Window(from, size, Sort.RELEVANCE, query.window().language());
        return send(request(part, QueryParts.without(words, places), false).build());
    }

    /** Those of the places that the selections let through. */
    List<Place> selected(List<Place> places) {
        if (places.isEmpty() || !query.isNarrowed()) {
            return places;
        }
        Query asked = QueryParts.either(QueryParts.nothing(), places, QueryParts.visible(query.audience()));
        SearchResponse<Quoted> found = send(request(query.window().page(0, places.size()), asked, false)
                .source(source -> source.fetch(false))
                .build());
        List<Place> through = found.hits().hits().stream()
                .map(hit -> new Place(hit.index(), hit.id()))
                .toList();
        return places.stream().filter(through::contains).toList();
    }

    /** What stands there; what is gone meanwhile is left out. */
    List<Quoted> read(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<MultiGetOperation> each = places.stream()
                .map(place ->
                        MultiGetOperation.of(get -> get.index(place.index()).id(place.id())))
                .toList();
        MgetRequest request = MgetRequest.of(get -> get.docs(each).sourceIncludes(SHOWN));
        return elastic.ask(client -> client.mget(request, Quoted.class)).docs().stream()
                .filter(MultiGetResponseItem::isResult)
                .map(item -> item.result())
                .filter(item -> item.found())
                .map(item -> item.source())
                .toList();
    }

    private SearchResponse<Quoted> send(SearchRequest request) {
        SearchResponse<Quoted> response = elastic.ask(client -> client.search(request, Quoted.class));
        if (response.shards().total().intValue() == 0) {
            throw new SearchUnavailable("there is no index yet for " + query.kinds());
        }
        return response;
    }

    private SearchRequest.Builder request(Window window, Query found, boolean counted) {
        var request = shape(window, found)
                .index(query.kinds().stream().map(names::alias).toList())
                .ignoreUnavailable(true)
                .allowNoIndices(true)
                .from(window.outOfReach() ? 0 : window.from())
                .size(window.outOfReach() ? 0 : window.size())
                .trackTotalHits(total -> counted ? total.count(COUNTED) : total.enabled(false));
        Query before = found == words ? QueryParts.all(List.of()) : words;
        return counted ? request.aggregations(FacetCounts.asked(query, before)) : request;
    }

    private SearchRequest.Builder shape(Window window, Query found) {
        return new SearchRequest.Builder()
                .query(found)
                .postFilter(QueryParts.all(QueryParts.narrowing(query)))
                .sort(sort(window.sort()))
                .trackScores(true)
                .source(source -> source.filter(filter -> filter.includes(SHOWN)));
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
            case POPULAR -> List.of(field("opened", SortOrder.Desc), score, newest, kind, id);
            case DEADLINE -> List.of(deadline, score, kind, id);
        };
    }

    private static SortOptions field(String name, SortOrder order) {
        return SortOptions.of(by ->
                by.field(field -> field.field(name).order(order).missing(missing -> missing.stringValue("_last"))));
    }
}
