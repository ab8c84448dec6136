package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tongqu.search.Audience;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.analysis.QueryText;

/** Counts what questions find by their words, several questions in one request. */
@ApplicationScoped
class HitCounts {

    private final ElasticConnection elastic;
    private final Ranking ranking;

    protected HitCounts() {
        this(null, null); // for CDI proxies
    }

    @Inject
    HitCounts(ElasticConnection elastic, Ranking ranking) {
        this.elastic = elastic;
        this.ranking = ranking;
    }

    /** How many documents each of the questions finds. */
    List<Long> of(List<String> questions, List<String> aliases, Audience audience) {
        Map<String, Aggregation> counted = new TreeMap<>();
        for (int i = 0; i < questions.size(); i++) {
            Query found = TextQuery.of(QueryText.of(questions.get(i)), List.of(), false, ranking);
            counted.put("q" + i, Aggregation.of(count -> count.filter(found)));
        }
        SearchRequest request = SearchRequest.of(search -> search.index(aliases)
                .ignoreUnavailable(true)
                .allowNoIndices(true)
                .query(QueryParts.all(QueryParts.visible(audience)))
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .aggregations(counted));
        SearchResponse<Void> response = elastic.ask(client -> client.search(request, Void.class));
        if (response.shards().total().intValue() == 0) {
            throw new SearchUnavailable("there is no index yet among " + aliases);
        }
        return IntStream.range(0, questions.size())
                .mapToObj(i -> response.aggregations().get("q" + i).filter().docCount())
                .toList();
    }
}
