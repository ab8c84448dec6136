package org.tongqu.search.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.search.analysis.Token.Form;

/** A text prepared to be compared with others: what it says and how much each of its terms says. */
public final class ComparableText {

    private final String original;
    private final FoldedText folded;
    private final List<Token> tokens;
    private final Map<String, Token> first = new HashMap<>();
    private final Map<String, Double> vector = new LinkedHashMap<>();
    private final double length;

    private ComparableText(String original) {
        this.original = original;
        this.folded = FoldedText.of(original);
        this.tokens = TextAnalysis.tokensOf(folded);
        for (Token token : tokens) {
            first.putIfAbsent(token.term(), token);
            if (token.form() == Form.PAIR || token.form() == Form.CODE || token.form() == Form.CONCEPT) {
                vector.merge(token.term(), 1.0, Double::sum);
            }
        }
        vector.replaceAll((term, count) -> (1 + Math.log(count)) * TermWeights.of(term));
        this.length = Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    public static ComparableText of(String text) {
        return new ComparableText(text == null ? "" : text);
    }

    public String original() {
        return original;
    }

    /** The wording with which this text says the term, as it stands in the original. */
    public Optional<String> wording(String term) {
        return Optional.ofNullable(first.get(term)).map(token -> original.substring(token.start(), token.end()));
    }

    /** Where this text contains the folded word as such, even across the borders of its own words; as it stands there. */
    public Optional<String> quote(String foldedWord) {
        int at = foldedWord.isEmpty() ? -1 : folded.folded().indexOf(foldedWord);
        if (at < 0) {
            return Optional.empty();
        }
        boolean han = foldedWord.codePoints().allMatch(Han::is);
        return han
                ? Optional.of(original.substring(folded.start(at), folded.end(at + foldedWord.length())))
                : wording(foldedWord);
    }

    public boolean says(String term) {
        return first.containsKey(term);
    }

    /** The distinct terms of some forms. */
    public Set<String> terms(Set<Form> forms) {
        return tokens.stream()
                .filter(token -> forms.contains(token.form()))
                .map(Token::term)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Likeness of two texts by what they say: 0 nothing in common, 1 the same terms. No percentage. */
    public double likeness(ComparableText other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        double product = 0;
        for (Map.Entry<String, Double> entry : vector.entrySet()) {
            product += entry.getValue() * other.vector.getOrDefault(entry.getKey(), 0.0);
        }
        return product / (length * other.length);
    }
}
