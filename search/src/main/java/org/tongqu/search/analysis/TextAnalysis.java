package org.tongqu.search.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tongqu.search.analysis.Token.Form;

/**
 * Turns text into the terms that are indexed, asked for and marked.
 *
 * <p>Terms are words, single and neighbouring Chinese characters, Latin words, numbers and business numbers. This
 * mixture in one stream was the best or nearly the best both on long natural questions and on terse catalogue titles;
 * words alone or character pairs alone each lose on one of them. Meanings that several wordings share are kept apart,
 * so that they find without disturbing the ranking. Safe for use by many threads.
 */
public final class TextAnalysis {

    /** Raised when the rules yield other terms; changed word lists show in {@link #fingerprint()} by themselves. */
    private static final int VERSION = 1;

    private static final Set<Form> INDEXED = EnumSet.of(Form.WORD, Form.PAIR, Form.CHARACTER, Form.CODE);

    /** Longer texts are hardly ever said twice. */
    private static final int SHORT = 40;

    /**
     * Terms of short texts that were met lately: keywords, names of data items and organisations stand in many records, and
     * finding the words in them is most of the work of a rebuild. A text of twenty characters takes about four kilobytes, so all
     * of them some sixteen megabytes.
     */
    private static final Cache<String, List<Token>> MET =
            Caffeine.newBuilder().maximumSize(4_096).build();

    private TextAnalysis() {}

    /** Differs between two builds if the same text may yield other terms; stands in every index. */
    public static String fingerprint() {
        int lists = 31 * CharacterTable.fingerprint() + Lexicon.fingerprint();
        return VERSION + "-" + Integer.toHexString(lists);
    }

    /** All terms of a text in reading order, each once per place. */
    public static List<Token> tokens(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return text.length() > SHORT
                ? analysed(FoldedText.of(text))
                : MET.get(text, unmet -> analysed(FoldedText.of(unmet)));
    }

    static List<Token> tokensOf(FoldedText folded) {
        String text = folded.original();
        return text.length() > SHORT ? analysed(folded) : MET.get(text, unmet -> analysed(folded));
    }

    private static List<Token> analysed(FoldedText folded) {
        List<Token> tokens = unsegmented(folded);
        ChineseWords.add(folded, tokens);
        return inReadingOrder(tokens);
    }

    /** Each once. A rebuild does this millions of times, so it makes no objects but the list. */
    private static List<Token> inReadingOrder(List<Token> tokens) {
        tokens.sort(TextAnalysis::compare);
        var ordered = new ArrayList<Token>(tokens.size());
        Token before = null;
        for (Token token : tokens) {
            if (!token.equals(before)) {
                ordered.add(token);
                before = token;
            }
        }
        return List.copyOf(ordered);
    }

    /** By where they begin, the longer first, then by their form and themselves. */
    private static int compare(Token one, Token other) {
        if (one.start() != other.start()) {
            return Integer.compare(one.start(), other.start());
        }
        if (one.end() != other.end()) {
            return Integer.compare(other.end(), one.end());
        }
        int forms = one.form().compareTo(other.form());
        return forms != 0 ? forms : one.term().compareTo(other.term());
    }

    /** All terms but the words of the general language; in no order, and some twice. */
    static List<Token> unsegmented(FoldedText folded) {
        var tokens = new ArrayList<Token>();
        Lexicon.transport().add(folded, tokens);
        Codes.add(folded, tokens);
        ChineseNumbers.add(folded, tokens);
        ChineseCharacters.add(folded, tokens);
        return tokens;
    }

    /** The text in the form in which it is compared: Simplified, half width, lower case. */
    public static String folded(String text) {
        return text == null ? "" : FoldedText.of(text).folded();
    }

    /** The terms to index, separated by spaces, repeated as often as they occur. */
    public static String terms(Collection<Token> tokens) {
        return joined(tokens, INDEXED);
    }

    /** The shared meanings to index, separated by spaces. */
    public static String meanings(Collection<Token> tokens) {
        return joined(tokens, EnumSet.of(Form.CONCEPT));
    }

    private static String joined(Collection<Token> tokens, Set<Form> forms) {
        var joined = new StringBuilder();
        for (Token token : tokens) {
            if (forms.contains(token.form())) {
                joined.append(joined.isEmpty() ? "" : " ").append(token.term());
            }
        }
        return joined.toString();
    }
}
