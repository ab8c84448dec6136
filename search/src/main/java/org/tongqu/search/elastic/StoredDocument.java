package org.tongqu.search.elastic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.search.DocumentText;
import org.tongqu.search.Facet;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.analysis.TextAnalysis;
import org.tongqu.search.analysis.TitleStarts;
import org.tongqu.search.analysis.Token;

/**
 * A document as it is written into an index: terms to find it by, codes to narrow by, words to quote from.
 *
 * @param kind kind code
 * @param id its number
 * @param fingerprint what tells it apart from other states of the same document
 * @param standing who may find it, since when, how fresh it is, and how many opened it
 * @param terms what it is found by
 * @param starts where somebody may begin to type one of its titles
 * @param facets codes by facet
 * @param shown its words by language; {@code ""} is the original
 * @param vector its meaning, or {@code null} if the semantic option is off
 */
record StoredDocument(
        String kind,
        String id,
        String fingerprint,
        @com.fasterxml.jackson.annotation.JsonUnwrapped Standing standing,
        @com.fasterxml.jackson.annotation.JsonUnwrapped Terms terms,
        Set<String> starts,
        Map<String, Set<String>> facets,
        Map<String, DocumentText> shown,
        @JsonInclude(JsonInclude.Include.NON_NULL) float[] vector) {

    /** Language key of the original words. */
    static final String ORIGINAL = "zh";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            String visibility, String owner, LocalDate published, LocalDate deadline, LocalDate updated, long opened) {

        static Standing of(Listing listing, long opened) {
            return new Standing(
                    listing.visibility(),
                    listing.ownerId(),
                    listing.published(),
                    listing.deadline(),
                    listing.updated(),
                    opened);
        }
    }

    /**
     * Terms by the place where they stand.
     *
     * @param title of the titles
     * @param head of keywords, part names, organisation and the number itself
     * @param body of summaries and passages
     * @param meanings of all places
     */
    record Terms(String title, String head, String body, String meanings) {}

    static StoredDocument of(SearchDocument document, long opened, float[] vector) {
        var listing = document.listing();
        var facets = new TreeMap<String, Set<String>>();
        facets.put(Facet.KIND.code(), Set.of(document.ref().kind().code()));
        if (listing.published() != null) {
            facets.put(
                    Facet.YEAR.code(), Set.of(String.valueOf(listing.published().getYear())));
        }
        document.facets().values().forEach((facet, codes) -> facets.put(facet.code(), codes));
        var shown = new TreeMap<>(document.translations());
        shown.put(ORIGINAL, document.text());
        return new StoredDocument(
                document.ref().kind().code(),
                document.ref().id(),
                Fingerprint.of(document),
                Standing.of(listing, opened),
                terms(document.ref().id(), shown.values()),
                starts(shown.values()),
                facets,
                shown,
                vector);
    }

    /** About how many characters it has when it is sent. */
    int characters() {
        return terms.title().length()
                + terms.head().length()
                + 2 * terms.body().length()
                + terms.meanings().length();
    }

    private static Set<String> starts(Collection<DocumentText> languages) {
        return languages.stream()
                .flatMap(text -> TitleStarts.of(text.title()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Terms terms(String id, Collection<DocumentText> languages) {
        List<Token> title = tokens(languages.stream().map(DocumentText::title));
        List<Token> head =
                tokens(Stream.concat(Stream.of(id), languages.stream().flatMap(text -> Stream.of(
                                text.keywords().stream(), text.names().stream(), Stream.of(text.organisation()))
                        .flatMap(part -> part))));
        List<Token> body = tokens(
                languages.stream().flatMap(text -> Stream.concat(Stream.of(text.summary()), text.body().stream())));
        var all = new ArrayList<>(title);
        all.addAll(head);
        all.addAll(body);
        return new Terms(
                TextAnalysis.terms(title),
                TextAnalysis.terms(head),
                TextAnalysis.terms(body),
                TextAnalysis.meanings(all));
    }

    private static List<Token> tokens(Stream<String> texts) {
        return texts.flatMap(text -> TextAnalysis.tokens(text).stream()).collect(Collectors.toList());
    }
}
