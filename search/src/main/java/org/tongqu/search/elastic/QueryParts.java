package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.search.Audience;
import org.tongqu.search.Facet;
import org.tongqu.search.analysis.QueryText;

/**
 * The parts that queries are made of.
 *
 * <p>Terms are handed over as terms of a structured query; nothing a person typed is parsed by Elasticsearch.
 */
final class QueryParts {

    /** Title, head and body against each other, measured on catalogue records and long questions. Platform rule. */
    private static final List<String> FIELDS = List.of("title^2", "head^2", "body^1");

    /** Another wording of the same meaning counts less than the wording itself. */
    private static final float MEANING_BOOST = 1.0f;

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

    static List<Query> facets(Map<Facet, Set<String>> selections) {
        return selections.entrySet().stream()
                .map(entry -> facet(entry.getKey(), entry.getValue()))
                .toList();
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

    /** Ranks by terms, those in the title most. */
    static Query ranked(Collection<String> terms) {
        String text = String.join(" ", terms);
        return Query.of(query ->
                query.combinedFields(fields -> fields.query(text).fields(FIELDS).operator(CombinedFieldsOperator.Or)));
    }

    /** Ranks by shared meanings. */
    static Query meaning(Collection<String> meanings) {
        String text = String.join(" ", meanings);
        return Query.of(query ->
                query.match(match -> match.field("meanings").query(text).boost(MEANING_BOOST)));
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
