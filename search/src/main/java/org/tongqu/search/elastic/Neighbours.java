package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tongqu.search.Kind;
import org.tongqu.search.semantic.Semantics;

/** Finds the documents that are nearest to a text in meaning; none if the semantic option is off. */
@ApplicationScoped
class Neighbours {

    /** How many the engine looks at for each that is wanted; more is more exact and slower. */
    private static final int LOOKED_AT = 2;

    private final ElasticConnection elastic;
    private final IndexNames names;
    private final Semantics semantics;

    protected Neighbours() {
        this(null, null, null); // for CDI proxies
    }

    @Inject
    Neighbours(ElasticConnection elastic, IndexNames names, Semantics semantics) {
        this.elastic = elastic;
        this.names = names;
        this.semantics = semantics;
    }

    boolean on() {
        return semantics.on();
    }

    /** The nearest first, among those that pass the filters. */
    List<Place> of(String text, Collection<Kind> kinds, List<Query> filters, int most) {
        if (!semantics.on() || text.isBlank() || most == 0) {
            return List.of();
        }
        List<Float> vector = numbers(semantics.of(text));
        SearchRequest request = SearchRequest.of(
                search -> search.index(kinds.stream().map(names::alias).toList())
                        .ignoreUnavailable(true)
                        .allowNoIndices(true)
                        .knn(near -> near.field("vector")
                                .queryVector(vector)
                                .k(most)
                                .numCandidates(most * LOOKED_AT)
                                .filter(filters))
                        .size(most)
                        .trackTotalHits(total -> total.enabled(false))
                        .source(source -> source.fetch(false)));
        SearchResponse<Void> response = elastic.ask(client -> client.search(request, Void.class));
        return response.hits().hits().stream()
                .map(hit -> new Place(hit.index(), hit.id()))
                .toList();
    }

    private static List<Float> numbers(float[] vector) {
        var numbers = new ArrayList<Float>(vector.length);
        for (float number : vector) {
            numbers.add(number);
        }
        return numbers;
    }
}
