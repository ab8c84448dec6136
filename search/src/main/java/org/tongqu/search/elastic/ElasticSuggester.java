package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongqu.search.Beginning;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.Suggester;
import org.tongqu.search.analysis.QueryText;
import org.tongqu.search.analysis.Terms;
import org.tongqu.search.analysis.TitleStarts;

/** Completes and corrects questions by what Elasticsearch holds. */
@ApplicationScoped
class ElasticSuggester implements Suggester {

    /** More terms with the same beginning are not counted; whoever wants one of them types on. */
    private static final int MOST_TERMS = 12;

    /** A title that begins so comes before one with a word that begins so. */
    private static final float BEGINNING_BOOST = 2f;

    private final ElasticConnection elastic;
    private final IndexNames names;
    private final HitCounts counts;
    private final Respelling respelling;

    protected ElasticSuggester() {
        this(null, null, null, null); // for CDI proxies
    }

    @Inject
    ElasticSuggester(ElasticConnection elastic, IndexNames names, HitCounts counts, Respelling respelling) {
        this.elastic = elastic;
        this.names = names;
        this.counts = counts;
        this.respelling = respelling;
    }

    /** The part of a stored document that is read back. */
    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Titled(String kind, String id) {}

    @Override
    public Completions complete(Beginning beginning) {
        String typed = TitleStarts.typed(beginning.text());
        if (typed.isEmpty()) {
            return Completions.NONE;
        }
        return new Completions(terms(beginning), titles(beginning, typed));
    }

    private List<DocumentRef> titles(Beginning beginning, String typed) {
        Query begins = starting(TitleStarts.BEGINNING + typed, BEGINNING_BOOST);
        Query contains = starting(typed, 1f);
        Query either = Query.of(query -> query.bool(bool -> bool.filter(QueryParts.visible(beginning.audience()))
                .should(begins, contains)
                .minimumShouldMatch("1")));
        SearchRequest request = SearchRequest.of(search -> search.index(aliases(beginning.kinds()))
                .ignoreUnavailable(true)
                .allowNoIndices(true)
                .query(either)
                .size(beginning.limit())
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.filter(filter -> filter.includes("kind", "id"))));
        return ask(beginning, request).hits().hits().stream()
                .map(hit -> new DocumentRef(
                        new Kind(hit.source().kind()), hit.source().id()))
                .toList();
    }

    private static Query starting(String start, float boost) {
        Query prefix = Query.of(
                query -> query.prefix(prefixed -> prefixed.field("starts").value(start)));
        return Query.of(
                query -> query.constantScore(constant -> constant.filter(prefix).boost(boost)));
    }

    /** Terms are proposed only where they find something, so that no proposal leads nowhere. */
    private List<Term> terms(Beginning beginning) {
        List<String> wordings =
                Terms.startingWith(beginning.text()).stream().limit(MOST_TERMS).toList();
        List<Long> hits =
                wordings.isEmpty() ? List.of() : counts.of(wordings, aliases(beginning.kinds()), beginning.audience());
        List<Term> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i) > 0) {
                found.add(new Term(wordings.get(i), hits.get(i)));
            }
        }
        found.sort(Comparator.comparingLong(Term::count).reversed());
        return found.stream().limit(beginning.limit()).toList();
    }

    private SearchResponse<Titled> ask(Beginning beginning, SearchRequest request) {
        SearchResponse<Titled> response = elastic.ask(client -> client.search(request, Titled.class));
        if (response.shards().total().intValue() == 0) {
            throw new SearchUnavailable("there is no index yet for " + beginning.kinds());
        }
        return response;
    }

    @Override
    public Optional<String> correct(SearchQuery query) {
        QueryText question = QueryText.of(query.text());
        if (question.blank()) {
            return Optional.empty();
        }
        List<String> aliases = aliases(query.kinds());
        List<String> proposals = respelling.proposals(question, aliases, query.audience());
        if (proposals.isEmpty()) {
            return Optional.empty();
        }
        List<String> asked = new ArrayList<>(List.of(question.text()));
        asked.addAll(proposals);
        List<Long> hits = counts.of(asked, aliases, query.audience());
        return IntStream.range(1, asked.size())
                .filter(i -> hits.get(i) > hits.get(0))
                .mapToObj(asked::get)
                .findFirst();
    }

    private List<String> aliases(Iterable<Kind> kinds) {
        List<String> aliases = new ArrayList<>();
        kinds.forEach(kind -> aliases.add(names.alias(kind)));
        return aliases;
    }
}
