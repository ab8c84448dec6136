package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tongqu.search.analysis.QueryText;
import org.tongqu.search.analysis.TermWeights;
import org.tongqu.search.analysis.Token;
import org.tongqu.search.analysis.Token.Form;

/** The query for what a person typed: a gate that decides what is found, and terms that decide the order. */
final class TextQuery {

    /** More terms than this cost time and change nothing; the most telling ones are kept. */
    private static final int MOST_TERMS = 256;

    /** So many telling terms are enough to find what is like a text. */
    private static final int MOST_SHARED = 32;

    private TextQuery() {}

    /**
     * Documents that contain enough of the text.
     *
     * @param relaxed whether any part of the text is enough
     */
    static Query of(QueryText text, List<Query> filters, boolean relaxed, Ranking ranking) {
        var must = new ArrayList<>(filters);
        if (text.blank()) {
            return QueryParts.all(must);
        }
        if (!text.units().isEmpty()) {
            must.add(QueryParts.containing(
                    text.units(), relaxed ? 1 : ranking.needed(text.units().size())));
        }
        // Without units the text consists of filler words only; then the ranking has to find something itself.
        int least = text.units().isEmpty() ? 1 : 0;
        List<Query> order = alike(text.tokens(), ranking);
        return Query.of(
                query -> query.bool(bool -> bool.filter(must).should(order).minimumShouldMatch(String.valueOf(least))));
    }

    /** Ranks documents by the words and meanings they share with a text. */
    static List<Query> alike(List<Token> tokens, Ranking ranking) {
        var order = new ArrayList<Query>();
        List<String> terms = terms(tokens);
        if (!terms.isEmpty()) {
            order.add(QueryParts.ranked(terms, ranking));
        }
        Set<String> meanings = meanings(tokens);
        if (!meanings.isEmpty()) {
            order.add(QueryParts.meaning(meanings, ranking));
        }
        return order;
    }

    /** Finds documents that share telling terms or meanings with a text, wherever they stand in both. */
    static List<Query> sharing(List<Token> tokens, Ranking ranking) {
        var shared = new ArrayList<Query>();
        List<String> terms = telling(terms(tokens));
        if (!terms.isEmpty()) {
            shared.add(QueryParts.shared(terms));
        }
        Set<String> meanings = meanings(tokens);
        if (!meanings.isEmpty()) {
            shared.add(QueryParts.meaning(meanings, ranking));
        }
        return shared;
    }

    /** The most telling of the terms; single characters only where there is nothing else. */
    private static List<String> telling(List<String> terms) {
        List<String> distinct = terms.stream().distinct().toList();
        List<String> longer =
                distinct.stream().filter(term -> term.length() > 1).toList();
        return (longer.isEmpty() ? distinct : longer)
                .stream()
                        .sorted(Comparator.comparingDouble((String term) -> -telling(term)))
                        .limit(MOST_SHARED)
                        .toList();
    }

    private static List<String> terms(List<Token> tokens) {
        List<String> terms = tokens.stream()
                .filter(token -> token.form() == Form.WORD
                        || token.form() == Form.PAIR
                        || token.form() == Form.CHARACTER
                        || token.form() == Form.CODE)
                .map(Token::term)
                .toList();
        if (terms.size() <= MOST_TERMS) {
            return terms;
        }
        return new LinkedHashSet<>(terms)
                .stream()
                        .sorted(Comparator.comparingDouble((String term) -> -telling(term)))
                        .limit(MOST_TERMS)
                        .toList();
    }

    /** Single characters occur everywhere. */
    private static double telling(String term) {
        return term.length() == 1 ? 0 : TermWeights.of(term);
    }

    private static Set<String> meanings(List<Token> tokens) {
        var meanings = new LinkedHashSet<String>();
        tokens.stream()
                .filter(token -> token.form() == Form.CONCEPT)
                .map(Token::term)
                .forEach(meanings::add);
        return meanings;
    }
}
