package org.tongqu.search.elastic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.Hit;
import org.tongqu.search.Kind;
import org.tongqu.search.analysis.HitMarker;
import org.tongqu.search.analysis.Passage;
import org.tongqu.search.analysis.QueryText;

/** Makes hits of what the index returns, quoting the words where the query is found. */
final class HitReader {

    private static final int EXCERPT = 120;
    private static final int MOST_PASSAGES = 3;

    private final HitMarker marker;
    private final String language;

    HitReader(QueryText text, String language) {
        this.marker = new HitMarker(text);
        this.language = language;
    }

    /**
     * The part of a stored document that is read back.
     *
     * @param kind kind code
     * @param id its number
     * @param shown its words by language
     */
    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Quoted(String kind, String id, Map<String, DocumentText> shown) {}

    Hit read(Quoted document, Double score) {
        Map<String, DocumentText> shown = document.shown();
        DocumentText original = shown.getOrDefault(StoredDocument.ORIGINAL, DocumentText.EMPTY);
        DocumentText text = shown.getOrDefault(language, original);
        return new Hit(
                new DocumentRef(new Kind(document.kind()), document.id()),
                score == null ? 0 : score,
                marker.mark(text.title().isEmpty() ? original.title() : text.title()),
                passages(text));
    }

    private List<Passage> passages(DocumentText text) {
        var texts = new ArrayList<String>();
        texts.add(text.summary());
        texts.addAll(text.body());
        texts.add(String.join("、", text.names()));
        texts.add(String.join("、", text.keywords()));
        texts.add(text.organisation());
        return texts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> marker.excerpt(part, EXCERPT))
                .filter(Passage::marked)
                .sorted(Comparator.comparingInt(HitReader::marked).reversed())
                .limit(MOST_PASSAGES)
                .toList();
    }

    private static int marked(Passage passage) {
        return passage.pieces().stream()
                .filter(piece -> piece.marked())
                .mapToInt(piece -> piece.text().length())
                .sum();
    }
}
