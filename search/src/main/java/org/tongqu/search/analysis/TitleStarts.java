package org.tongqu.search.analysis;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tongqu.search.analysis.Token.Form;

/**
 * The places in a title where somebody may begin to type it: its beginning and the beginnings of its words.
 *
 * <p>Each start is the rest of the title from there, folded, without spaces and marks; so a start that has what was typed
 * as its prefix is a completion.
 */
public final class TitleStarts {

    /** Stands before the start that is the beginning of the title. */
    public static final String BEGINNING = "^";

    private static final int LONGEST = 24;
    private static final int MOST = 12;

    private TitleStarts() {}

    /** The starts of a title, its beginning first. */
    public static Set<String> of(String title) {
        var starts = new LinkedHashSet<String>();
        if (title == null || title.isBlank()) {
            return starts;
        }
        FoldedText text = FoldedText.of(title);
        String folded = text.folded();
        Set<Integer> words = words(text);
        String first = written(folded, 0);
        if (!first.isEmpty()) {
            starts.add(BEGINNING + first);
            starts.add(first);
        }
        for (int at = 1; at < folded.length() && starts.size() < MOST; at++) {
            boolean wordBegins = words.contains(text.start(at)) && text.start(at) != text.start(at - 1);
            String rest = wordBegins ? written(folded, at) : "";
            if (!rest.isEmpty()) {
                starts.add(rest);
            }
        }
        return starts;
    }

    /** What somebody typed, in the form of the starts; empty if there is nothing to complete. */
    public static String typed(String beginning) {
        return written(TextAnalysis.folded(beginning), 0);
    }

    private static Set<Integer> words(FoldedText text) {
        var begins = new HashSet<Integer>();
        for (Token token : TextAnalysis.tokensOf(text)) {
            boolean word = token.form() == Form.WORD && token.term().length() > 1
                    || token.form() == Form.TERM
                    || token.form() == Form.CODE;
            if (word) {
                begins.add(token.start());
            }
        }
        return begins;
    }

    /** Letters and digits from there on, as far as anybody types before choosing. */
    private static String written(String folded, int from) {
        var written = new StringBuilder(LONGEST);
        folded.codePoints()
                .skip(folded.codePointCount(0, from))
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST)
                .forEach(written::appendCodePoint);
        return written.toString();
    }
}
