package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tongqu.search.Audience;
import org.tongqu.search.Facet;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.analysis.QueryText;

/**
 * The parts that queries are made of.
 *
 * <p>Terms are handed over as terms of a structured query; nothing a person typed is parsed by Elasticsearch.
 */
final class QueryParts {

    private QueryParts() {}

    static Query all(Collection<Query> filters) {
        return Query.of(query -> query.bool(bool -> bool.filter(List.copyOf(filters))));
    }

    static Query anyOf(String field, Collection<String> values) {
        List<FieldValue> terms =
                values.stream().sorted().distinct().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(any -> any.field(field).terms(list -> list.value(terms))));
    }

    static Query facet(Facet facet, Collection<String> values) {
        return anyOf("facets." + facet.code(), values);
    }

    /** What narrows a search besides its words and eyes. */
    static List<Query> narrowing(SearchQuery query) {
        return narrowing(query.selections(), query.recency().since());
    }

    /** What narrows a search besides its words, its eyes and the choice in one facet. */
    static List<Query> narrowingBut(SearchQuery query, Facet facet) {
        var others = new TreeMap<>(query.selections());
        others.remove(facet);
        return narrowing(
                others, facet.equals(Facet.UPDATED) ? null : query.recency().since());
    }

    private static List<Query> narrowing(Map<Facet, Set<String>> selections, LocalDate since) {
        var narrowing = new ArrayList<Query>();
        selections.forEach((facet, values) -> narrowing.add(facet(facet, values)));
        if (since != null) {
            narrowing.add(since(since));
        }
        return narrowing;
    }

    /** Documents updated on that day or later. */
    private static Query since(LocalDate day) {
        return Query.of(query ->
                query.range(range -> range.date(date -> date.field("updated").gte(day.toString()))));
    }

    /** Documents that the audience may find; nothing for those who may find everything. */
    static List<Query> visible(Audience audience) {
        if (audience.everything()) {
            return List.of();
        }
        BoolQuery.Builder either = new BoolQuery.Builder().minimumShouldMatch("1");
        either.should(anyOf("visibility", audience.visibilities()));
        if (!audience.ownerId().isEmpty()) {
            either.should(anyOf("owner", Set.of(audience.ownerId())));
        }
        return List.of(Query.of(query -> query.bool(either.build())));
    }

    /** What the query finds and these places, as far as they are visible; they are worth nothing and stand last. */
    static Query either(Query found, List<Place> places, List<Query> visible) {
        if (places.isEmpty()) {
            return found;
        }
        // Documents of several kinds may have the same number.
        List<Query> filters = new ArrayList<>(visible);
        filters.add(ids(places));
        Query there = Query.of(query ->
                query.constantScore(constant -> constant.filter(all(filters)).boost(0f)));
        return Query.of(query -> query.bool(bool -> bool.should(found, there).minimumShouldMatch("1")));
    }

    /** What the query finds, without these places. */
    static Query without(Query found, List<Place> places) {
        return places.isEmpty()
                ? found
                : Query.of(query -> query.bool(bool -> bool.must(found).mustNot(ids(places))));
    }

    static Query nothing() {
        return Query.of(query -> query.matchNone(none -> none));
    }

    private static Query ids(List<Place> places) {
        List<String> ids = places.stream().map(Place::id).toList();
        return Query.of(query -> query.ids(there -> there.values(ids)));
    }

    /** Ranks by terms, those in the title most. */
    static Query ranked(Collection<String> terms, Ranking ranking) {
        String text = String.join(" ", terms);
        return Query.of(query -> query.combinedFields(
                fields -> fields.query(text).fields(ranking.fields()).operator(CombinedFieldsOperator.Or)));
    }

    /** Finds by terms, wherever they stand and how often, each by how rare it is. */
    static Query shared(Collection<String> terms) {
        String text = String.join(" ", terms);
        return Query.of(query -> query.match(match -> match.field("all").query(text)));
    }

    /** Ranks by shared meanings. */
    static Query meaning(Collection<String> meanings, Ranking ranking) {
        String text = String.join(" ", meanings);
        return Query.of(query ->
                query.match(match -> match.field("meanings").query(text).boost(ranking.meanings())));
    }

    /** Documents that contain at least so many of the units. */
    static Query containing(List<QueryText.Unit> units, int atLeast) {
        List<Query> each = units.stream().map(QueryParts::containing).toList();
        return Query.of(query ->
                query.bool(bool -> bool.should(each).minimumShouldMatch(String.valueOf(Math.max(1, atLeast)))));
    }

    private static Query containing(QueryText.Unit unit) {
        var ways = new ArrayList<Query>();
        ways.add(anyOf("all", Set.of(unit.word())));
        if (unit.pairs().size() > 1) {
            ways.add(all(unit.pairs().stream()
                    .map(pair -> anyOf("all", Set.of(pair)))
                    .toList()));
        }
        if (!unit.meanings().isEmpty()) {
            ways.add(anyOf("meanings", unit.meanings()));
        }
        return Query.of(query -> query.bool(bool -> bool.should(ways).minimumShouldMatch("1")));
    }
}
