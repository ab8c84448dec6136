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

    private TextQuery() {}

    /**
     * Documents that contain enough of the text.
     *
     * @param relaxed whether any part of the text is enough
     */
    static Query of(QueryText text, List<Query> filters, boolean relaxed) {
        var must = new ArrayList<>(filters);
        if (text.blank()) {
            return QueryParts.all(must);
        }
        if (!text.units().isEmpty()) {
            must.add(QueryParts.containing(
                    text.units(), relaxed ? 1 : needed(text.units().size())));
        }
        var ranking = new ArrayList<Query>();
        List<String> terms = terms(text.tokens());
        if (!terms.isEmpty()) {
            ranking.add(QueryParts.ranked(terms));
        }
        Set<String> meanings = meanings(text.tokens());
        if (!meanings.isEmpty()) {
            ranking.add(QueryParts.meaning(meanings));
        }
        // Without units the text consists of filler words only; then the ranking has to find something itself.
        int least = text.units().isEmpty() ? 1 : 0;
        return Query.of(query ->
                query.bool(bool -> bool.filter(must).should(ranking).minimumShouldMatch(String.valueOf(least))));
    }

    /** Short questions mean every word; the longer they are, the more of them is wrapping. Platform rule. */
    static int needed(int units) {
        return units <= 2 ? units : Math.max(2, (int) Math.ceil(units * 0.3));
    }

    static List<String> terms(List<Token> tokens) {
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

    static Set<String> meanings(List<Token> tokens) {
        var meanings = new LinkedHashSet<String>();
        tokens.stream()
                .filter(token -> token.form() == Form.CONCEPT)
                .map(Token::term)
                .forEach(meanings::add);
        return meanings;
    }
}
