package org.tongqu.search.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;

/** Latin words, abbreviations, numbers and business numbers such as {@code SD-2026-03-011}, {@code G15}, {@code 3.5}. */
final class Codes {

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern JOINED =
            Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[-_./:+][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)+");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![a-z0-9.])(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,6})?");
    private static final String MULTIPLES = "十百千万亿";
    private static final int MAX_TERM = 64;

    /** Words that people put between the words they mean; AND, OR and NOT also serve as operators elsewhere. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "it", "not", "of", "on", "or", "the",
            "to", "with");

    private Codes() {}

    static void add(FoldedText text, List<Token> tokens) {
        addRuns(text, tokens);
        addJoined(text, tokens);
        addNumbers(text, tokens);
    }

    private static void addRuns(FoldedText text, List<Token> tokens) {
        Matcher run = RUN.matcher(text.folded());
        while (run.find()) {
            String word = run.group();
            if (word.length() <= MAX_TERM && !EMPTY_WORDS.contains(word)) {
                tokens.add(text.token(stem(word), run.start(), run.end(), Token.Form.CODE));
            }
        }
    }

    private static void addJoined(FoldedText text, List<Token> tokens) {
        Matcher joined = JOINED.matcher(text.folded());
        while (joined.find()) {
            if (joined.group().length() <= MAX_TERM) {
                tokens.add(text.token(joined.group(), joined.start(), joined.end(), Token.Form.CODE));
            }
        }
    }

    /** Numbers in one spelling: 1,000 and 1000, 3.50 and 3.5, 2万 and 20000. */
    private static void addNumbers(FoldedText text, List<Token> tokens) {
        Matcher number = NUMBER.matcher(text.folded());
        while (number.find()) {
            var value = new BigDecimal(number.group().replace(",", ""));
            int end = number.end();
            if (end < text.folded().length()) {
                int power = MULTIPLES.indexOf(text.folded().charAt(end));
                if (power >= 0) {
                    value = value.scaleByPowerOfTen(power == 4 ? 8 : power + 1);
                    end++;
                }
            }
            String plain = plain(value);
            if (!plain.equals(text.folded().substring(number.start(), number.end()))) {
                tokens.add(text.token(plain, number.start(), end, Token.Form.CODE));
            }
        }
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String stem(String word) {
        if (word.length() < 4 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        char[] letters = word.toCharArray();
        return new String(letters, 0, new EnglishMinimalStemmer().stem(letters, letters.length));
    }
}
