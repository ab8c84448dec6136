package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateRangeExpression;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Recency;
import org.tongqu.search.SearchQuery;

/** Counts facet values; each facet under the selections of all others, so that its own alternatives stay visible. */
final class FacetCounts {

    /** Counts what the words find before any selection. */
    static final String BEFORE_SELECTION = "beforeSelection";

    private static final String VALUES = "values";
    private static final int MOST_VALUES = 1_000;

    private FacetCounts() {}

    /**
     * The counts of a search.
     *
     * @param words what the words of the text find
     */
    static Map<String, Aggregation> asked(SearchQuery query, Query words) {
        var asked = new TreeMap<String, Aggregation>();
        asked.put(BEFORE_SELECTION, Aggregation.of(count -> count.filter(words)));
        for (Facet facet : query.counted()) {
            asked.put(name(facet), Aggregation.of(count -> count.filter(
                            QueryParts.all(QueryParts.narrowingBut(query, facet)))
                    .aggregations(
                            VALUES,
                            values -> values.terms(terms ->
                                    terms.field("facets." + facet.code()).size(MOST_VALUES)))));
        }
        List<LocalDate> days = query.recency().counted();
        if (!days.isEmpty()) {
            Query others = QueryParts.all(QueryParts.narrowingBut(query, Facet.UPDATED));
            asked.put(name(Facet.UPDATED), Aggregation.of(count -> count.filter(others)
                    .aggregations(VALUES, since(days))));
        }
        return asked;
    }

    private static Aggregation since(List<LocalDate> days) {
        List<DateRangeExpression> open = days.stream()
                .map(LocalDate::toString)
                .map(day -> DateRangeExpression.of(range -> range.key(day).from(from -> from.expr(day))))
                .toList();
        return Aggregation.of(
                count -> count.dateRange(ranges -> ranges.field("updated").ranges(open)));
    }

    static Map<Facet, List<FacetValue>> read(SearchQuery query, Map<String, Aggregate> counted) {
        var facets = new TreeMap<Facet, List<FacetValue>>();
        for (Facet facet : query.counted()) {
            Aggregate values = counted.get(name(facet)).filter().aggregations().get(VALUES);
            facets.put(facet, read(query.selections().getOrDefault(facet, Set.of()), values));
        }
        if (!query.recency().counted().isEmpty()) {
            Aggregate days =
                    counted.get(name(Facet.UPDATED)).filter().aggregations().get(VALUES);
            facets.put(Facet.UPDATED, read(query.recency(), days));
        }
        return facets;
    }

    private static List<FacetValue> read(Recency recency, Aggregate days) {
        var counts = new HashMap<String, Long>();
        days.dateRange().buckets().array().forEach(bucket -> counts.put(bucket.key(), bucket.docCount()));
        return recency.counted().stream()
                .map(day -> new FacetValue(
                        day.toString(), counts.getOrDefault(day.toString(), 0L), day.equals(recency.since())))
                .toList();
    }

    private static List<FacetValue> read(Set<String> selected, Aggregate values) {
        var missing = new LinkedHashSet<>(selected);
        var read = new ArrayList<FacetValue>();
        // A facet that no document has yet comes back without a type.
        List<StringTermsBucket> buckets =
                values.isSterms() ? values.sterms().buckets().array() : List.of();
        for (StringTermsBucket bucket : buckets) {
            String code = bucket.key().stringValue();
            read.add(new FacetValue(code, bucket.docCount(), selected.contains(code)));
            missing.remove(code);
        }
        missing.forEach(code -> read.add(new FacetValue(code, 0, true)));
        return read;
    }

    static long beforeSelection(Map<String, Aggregate> counted) {
        return counted.get(BEFORE_SELECTION).filter().docCount();
    }

    private static String name(Facet facet) {
        return "facet_" + facet.code();
    }
}
