package org.tongqu.portal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongqu.search.Facet;
import org.tongqu.search.analysis.TextAnalysis;

/**
 * What the database is asked while the index is away: records whose number or title contains a text, of these modes and
 * regions.
 *
 * @param text what the number or title contains; empty for any
 * @param modes codes of transport modes, one of which a record has; empty for any
 * @param regions codes of regions, one of which a record has; empty for any
 */
public record PlainQuestion(String text, List<String> modes, List<String> regions) {

    /** No title is longer; what stands behind that is not looked for. */
    private static final int LONGEST = 100;

    static PlainQuestion of(Searching.Question question, List<String> regions) {
        String text =
                question.text() == null ? "" : question.text().replace("\0", "").strip();
        int end = Math.min(text.length(), LONGEST);
        return new PlainQuestion(text.substring(0, end), List.copyOf(question.chosen(Facet.MODE)), regions);
    }

    /** The same question as most records write it: half width, small letters, Simplified. */
    PlainQuestion folded() {
        return new PlainQuestion(TextAnalysis.folded(text), modes, regions);
    }

    /** Whether a facet narrows that a kind of record does not have. */
    boolean isNarrowed() {
        return !modes.isEmpty() || !regions.isEmpty();
    }

    /** Whether a number or title contains the text, in whatever case. */
    boolean isNamed(String number, String title) {
        String sought = text.toLowerCase(Locale.ROOT);
        return number.toLowerCase(Locale.ROOT).contains(sought)
                || title.toLowerCase(Locale.ROOT).contains(sought);
    }

    /** Part of a list by its first row. */
    static <T> List<T> part(List<T> rows, int from, int size) {
        return new ArrayList<>(rows.subList(Math.min(from, rows.size()), Math.min(from + size, rows.size())));
    }
}
