package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.search.Facet;
import org.tongqu.search.Finder;
import org.tongqu.search.Hit;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.SearchUnavailable;

/** Finds demands and products in one box. */
@ApplicationScoped
public class Searching {

    /** The facets that are counted, in the order in which they are shown. */
    public static final List<Facet> FACETS = List.of(
            Facet.MODE,
            Facet.THEME,
            Facet.REGION,
            Facet.UPDATE_FREQUENCY,
            Facet.DELIVERY_FORM,
            Facet.GRADE,
            Facet.PRICE_KIND);

    private Finder finder;
    private DemandCatalogue demands;
    private Products products;
    private SearchEyes eyes;

    protected Searching() {} // for CDI proxies

    @Inject
    public Searching(Finder finder, DemandCatalogue demands, Products products, SearchEyes eyes) {
        this.finder = finder;
        this.demands = demands;
        this.products = products;
        this.eyes = eyes;
    }

    /** What somebody looks for. */
    public record Question(String text, Set<Kind> kinds, Map<Facet, Set<String>> selections, Page page) {}

    /** A found demand or product; exactly one of the two is there, and no hit if the index was away. */
    public record Row(Hit hit, ScenarioDemand demand, DataProduct product) {}

    /**
     * What was found.
     *
     * @param engine the answer of the index; absent if it was away and the database answered by number and title
     */
    public record Answer(List<Row> rows, long total, SearchResult engine) {

        public boolean degraded() {
            return engine == null;
        }
    }

    /** Searches; every row is read from the database, so that nothing outdated is shown. */
    @Needs("search.read")
    public Answer search(Question question) {
        try {
            SearchResult result = finder.search(query(question));
            return new Answer(rows(result), result.total().value(), result);
        } catch (SearchUnavailable away) {
            return fromDatabase(question);
        }
    }

    /**
     * How many of a kind the question finds; 0 while the index is away. What fits only in part counts only if nothing
     * of any kind fits better, as in the answer itself.
     */
    @Needs("search.read")
    public long count(Question question, Kind kind, Answer answer) {
        Question asked = new Question(question.text(), Set.of(kind), question.selections(), new Page(0, 1));
        try {
            SearchResult found = finder.search(query(asked));
            boolean partly = found.note().relaxed();
            boolean allowed = answer.degraded() || answer.engine().note().relaxed();
            return partly && !allowed ? 0 : found.total().value();
        } catch (SearchUnavailable away) {
            return 0;
        }
    }

    private SearchQuery query(Question question) {
        return new SearchQuery(
                        question.text(),
                        question.kinds(),
                        question.selections(),
                        Set.copyOf(FACETS),
                        eyes.audience(),
                        org.tongqu.search.Window.FIRST)
                .page(question.page().number(), question.page().size());
    }

    private List<Row> rows(SearchResult result) {
        Map<String, ScenarioDemand> demandRows = demands.find(ids(result, Kind.DEMAND)).stream()
                .filter(eyes::mayRead)
                .collect(Collectors.toMap(ScenarioDemand::id, Function.identity()));
        Map<String, DataProduct> productRows = products.get(ids(result, Kind.PRODUCT)).stream()
                .collect(Collectors.toMap(DataProduct::id, Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (Hit hit : result.hits()) {
            ScenarioDemand demand = demandRows.get(hit.ref().id());
            DataProduct product = productRows.get(hit.ref().id());
            if (demand != null || product != null) {
                rows.add(new Row(hit, demand, product));
            }
        }
        return rows;
    }

    private static List<String> ids(SearchResult result, Kind kind) {
        return result.hits().stream()
                .map(Hit::ref)
                .filter(ref -> ref.kind().equals(kind))
                .map(ref -> ref.id())
                .toList();
    }

    private Answer fromDatabase(Question question) {
        Map<String, Row> rows = new LinkedHashMap<>();
        long total = 0;
        if (question.kinds().contains(Kind.DEMAND)) {
            var found = demands.search(DemandFilter.ANY.text(question.text()), DemandSort.DEADLINE, question.page())
                    .slice();
            found.items().forEach(demand -> rows.put(demand.id(), new Row(null, demand, null)));
            total += found.total();
        }
        if (question.kinds().contains(Kind.PRODUCT)) {
            var found = products.search(
                    new ProductQuery(question.text(), Map.of(), "", null, ProductQuery.Sort.NEWEST), question.page());
            found.items().forEach(product -> rows.put(product.id(), new Row(null, null, product)));
            total += found.total();
        }
        return new Answer(List.copyOf(rows.values()), total, null);
    }
}
