package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Rescore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongqu.search.Facet;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.analysis.TextAnalysis;
import org.tongqu.search.analysis.Token;
import org.tongqu.search.matching.CandidateSource;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.MatchQuery;
import org.tongqu.search.matching.ProductProfile;
import org.tongqu.search.matching.Scope;

/** Proposes counterparts by text and structure, in one round trip for the whole and for every need. */
@ApplicationScoped
class ElasticCandidates implements CandidateSource {

    /** Candidates for the whole; each is compared in full, which takes well under a millisecond. */
    private static final int FOR_THE_WHOLE = 100;

    private static final int FOR_A_NEED = 25;

    /** The best by the terms in common are put in order by where these stand; so many times the wanted number. */
    private static final int LOOKED_AT = 3;

    private final ElasticConnection elastic;
    private final IndexNames names;
    private final Ranking ranking;

    protected ElasticCandidates() {
        this(null, null, null); // for CDI proxies
    }

    @Inject
    ElasticCandidates(ElasticConnection elastic, IndexNames names, Ranking ranking) {
        this.elastic = elastic;
        this.names = names;
        this.ranking = ranking;
    }

    @Override
    public List<String> products(DemandProfile demand, MatchQuery query) {
        var wanted = new ArrayList<Wanted>();
        List<String> whole = new ArrayList<>(List.of(demand.title()));
        whole.addAll(demand.passages());
        demand.needs().forEach(need -> whole.add(need.name()));
        wanted.add(new Wanted(whole, demand.scope(), FOR_THE_WHOLE));
        demand.needs().forEach(need -> wanted.add(new Wanted(List.of(need.name()), demand.scope(), FOR_A_NEED)));
        return ask(Kind.PRODUCT, wanted, query);
    }

    @Override
    public List<String> demands(ProductProfile product, MatchQuery query) {
        var whole = new ArrayList<>(List.of(product.name(), product.summary()));
        whole.addAll(product.fields());
        return ask(
                Kind.DEMAND,
                List.of(
                        new Wanted(whole, product.scope(), FOR_THE_WHOLE),
                        new Wanted(List.of(product.name()), product.scope(), FOR_THE_WHOLE)),
                query);
    }

    /** One search: texts to be alike, where it belongs, and how many to propose. */
    private record Wanted(List<String> texts, Scope scope, int size) {}

    private List<String> ask(Kind kind, List<Wanted> wanted, MatchQuery query) {
        List<RequestItem> searches =
                wanted.stream().map(each -> search(kind, each, query)).toList();
        MsearchRequest request = MsearchRequest.of(many -> many.searches(searches));
        MsearchResponse<Void> answer = elastic.ask(client -> client.msearch(request, Void.class));
        List<List<String>> found =
                answer.responses().stream().map(response -> ids(kind, response)).toList();
        return interleaved(found);
    }

    private RequestItem search(Kind kind, Wanted wanted, MatchQuery query) {
        return RequestItem.of(item -> item.header(header ->
                        header.index(names.alias(kind)).ignoreUnavailable(true).allowNoIndices(true))
                .body(body -> body.query(sharing(wanted, query))
                        .rescore(order(wanted))
                        .size(wanted.size())
                        .trackTotalHits(total -> total.enabled(false))
                        .source(source -> source.fetch(false))));
    }

    /**
     * What shares terms, by how much these tell. One list of documents for each term, none of which is read further than
     * it can change the result: among a million this is what makes the difference.
     */
    private Query sharing(Wanted wanted, MatchQuery query) {
        var filters = new ArrayList<>(QueryParts.visible(query.audience()));
        if (!query.statuses().isEmpty()) {
            filters.add(QueryParts.facet(Facet.STATUS, query.statuses()));
        }
        List<Query> shared = TextQuery.sharing(tokens(wanted), ranking);
        shared.addAll(belonging(wanted.scope()));
        return Query.of(
                whole -> whole.bool(bool -> bool.filter(filters).should(shared).minimumShouldMatch("1")));
    }

    /** Looks closer at the best: a term in the title counts more than one somewhere. */
    private Rescore order(Wanted wanted) {
        List<Query> order = TextQuery.alike(tokens(wanted), ranking);
        order.addAll(belonging(wanted.scope()));
        return Rescore.of(rescore -> rescore.windowSize(LOOKED_AT * wanted.size())
                .query(query -> query.query(Query.of(whole -> whole.bool(bool -> bool.should(order))))
                        .queryWeight(0.0)
                        .rescoreQueryWeight(1.0)));
    }

    private static List<Token> tokens(Wanted wanted) {
        return wanted.texts().stream()
                .flatMap(text -> TextAnalysis.tokens(text).stream())
                .toList();
    }

    /** A theme or mode in common counts about as much as a good word in common. */
    private static List<Query> belonging(Scope scope) {
        return Stream.of(
                        boosted(Facet.THEME, scope.themes(), 3f),
                        boosted(Facet.MODE, scope.modes(), 2f),
                        boosted(Facet.BUSINESS_FIELD, scope.fields(), 1f),
                        boosted(Facet.REGION, scope.region().isEmpty() ? Set.of() : Set.of(scope.region()), 1f))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Query> boosted(Facet facet, Set<String> codes, float boost) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Query filter = QueryParts.facet(facet, codes);
        return List.of(Query.of(
                query -> query.constantScore(constant -> constant.filter(filter).boost(boost))));
    }

    private static List<String> ids(Kind kind, MultiSearchResponseItem<Void> response) {
        if (response.isFailure()) {
            throw new SearchRejected("Elasticsearch refuses to look for candidates: "
                    + response.failure().error().reason());
        }
        if (response.result().shards().total().intValue() == 0) {
            throw new SearchUnavailable("there is no index yet for " + kind);
        }
        return response.result().hits().hits().stream().map(hit -> hit.id()).toList();
    }

    /** The first of each search, then the second of each, and so on: no search can crowd the others out. */
    static List<String> interleaved(List<List<String>> lists) {
        var ids = new LinkedHashSet<String>();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<String> list : lists) {
                if (i < list.size()) {
                    ids.add(list.get(i));
                }
            }
        }
        return List.copyOf(ids);
    }
}
