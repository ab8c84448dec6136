package org.tongqu.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.search.analysis.Token.Form;

/** A text prepared to be asked what it says, and where. */
public final class ComparableText {

    private final String original;
    private final FoldedText folded;
    private final List<Token> tokens;
    private final Map<String, Token> first = new HashMap<>();

    private ComparableText(String original) {
        this.original = original;
        this.folded = FoldedText.of(original);
        this.tokens = TextAnalysis.tokensOf(folded);
        for (Token token : tokens) {
            first.putIfAbsent(token.term(), token);
        }
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
}
