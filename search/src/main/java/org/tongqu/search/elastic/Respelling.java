package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tongqu.search.Audience;
import org.tongqu.search.analysis.QueryText;
import org.tongqu.search.analysis.Spelling;
import org.tongqu.search.analysis.TextAnalysis;

/** Looks for other spellings of a question: among the terms of transport and among the words of the titles. */
@ApplicationScoped
class Respelling {

    /** Longer questions are sentences; there the words that are spelt right find enough. */
    private static final int MOST_UNITS = 12;

    private static final int MOST_PROPOSALS = 8;
    private static final int OPTIONS = 10;
    private static final int CHOICES = 2;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_LATIN = 4;

    /** Numbers and business numbers have no spelling. */
    private static final Pattern SPELT = Pattern.compile("\\p{IsHan}{2,20}|[a-z]{4,40}");

    private final ElasticConnection elastic;
    private final HitCounts counts;

    protected Respelling() {
        this(null, null); // for CDI proxies
    }

    @Inject
    Respelling(ElasticConnection elastic, HitCounts counts) {
        this.elastic = elastic;
        this.counts = counts;
    }

    /** Other spellings of the question, most likely first; they need not find anything. */
    List<String> proposals(QueryText question, List<String> aliases, Audience audience) {
        Set<String> proposals = new LinkedHashSet<>(Spelling.proposals(question.text()));
        if (question.units().size() <= MOST_UNITS) {
            proposals.addAll(byTitles(question, aliases, audience));
        }
        String asked = TextAnalysis.folded(question.text());
        return proposals.stream()
                .filter(proposal -> !proposal.equals(asked))
                .limit(MOST_PROPOSALS)
                .toList();
    }

    /** Replaces the words that nothing contains by words of titles that are spelt nearly alike. */
    private List<String> byTitles(QueryText question, List<String> aliases, Audience audience) {
        List<String> missing = missing(question, aliases, audience);
        if (missing.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> choices = choices(missing, aliases);
        String folded = TextAnalysis.folded(question.text());
        var proposals = new ArrayList<String>();
        for (int choice = 0; choice < CHOICES; choice++) {
            String proposal = folded;
            for (Map.Entry<String, List<String>> word : choices.entrySet()) {
                if (choice < word.getValue().size()) {
                    proposal = proposal.replace(word.getKey(), word.getValue().get(choice));
                }
            }
            proposals.add(proposal);
        }
        return proposals;
    }

    private List<String> missing(QueryText question, List<String> aliases, Audience audience) {
        List<String> words = question.units().stream()
                .map(QueryText.Unit::word)
                .filter(word -> SPELT.matcher(word).matches())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Long> hits = counts.of(words, aliases, audience);
        var missing = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            if (hits.get(i) == 0) {
                missing.add(words.get(i));
            }
        }
        return missing;
    }

    private Map<String, List<String>> choices(List<String> missing, List<String> aliases) {
        Map<String, FieldSuggester> asked = new TreeMap<>();
        for (String word : missing) {
            boolean latin = word.charAt(0) < 0x80;
            asked.put(word, FieldSuggester.of(suggest -> suggest.text(word).term(term -> term.field("title")
                    .size(OPTIONS)
                    .maxEdits(1)
                    .prefixLength(0)
                    .minWordLength(latin ? SHORTEST_LATIN : SHORTEST)
                    .suggestMode(SuggestMode.Missing))));
        }
        SearchRequest request = SearchRequest.of(search -> search.index(aliases)
                .ignoreUnavailable(true)
                .allowNoIndices(true)
                .size(0)
                .suggest(suggest -> suggest.suggesters(asked)));
        SearchResponse<Void> response = elastic.ask(client -> client.search(request, Void.class));
        Map<String, List<String>> choices = new TreeMap<>();
        response.suggest().forEach((word, suggestions) -> choices.put(word, likely(word, suggestions)));
        return choices;
    }

    private static List<String> likely(String word, List<Suggestion<Void>> suggestions) {
        return suggestions.stream()
                .flatMap(suggestion -> suggestion.term().options().stream())
                .filter(option -> Spelling.likely(word, option.text()))
                .sorted(Comparator.comparing((TermSuggestOption option) -> !Spelling.soundsAlike(word, option.text()))
                        .thenComparing(Comparator.comparingLong(TermSuggestOption::freq)
                                .reversed()))
                .map(TermSuggestOption::text)
                .toList();
    }
}
