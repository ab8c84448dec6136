package org.tongqu.search.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What a text says, without its order: how much each of its neighbouring characters, codes and meanings says.
 *
 * <p>Two texts are compared by it. It needs no segmentation into words, which takes most of the time of an analysis.
 */
public final class TermVector {

    private final Map<String, Double> weights = new HashMap<>();
    private final double length;

    private TermVector(List<Token> tokens) {
        for (Token token : new HashSet<>(tokens)) {
            if (token.form() == Token.Form.PAIR
                    || token.form() == Token.Form.CODE
                    || token.form() == Token.Form.CONCEPT) {
                weights.merge(token.term(), 1.0, Double::sum);
            }
        }
        weights.replaceAll((term, count) -> (1 + Math.log(count)) * TermWeights.of(term));
        length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    public static TermVector of(String text) {
        return new TermVector(TextAnalysis.unsegmented(FoldedText.of(text == null ? "" : text)));
    }

    /** Likeness of two texts by what they say: 0 nothing in common, 1 the same terms. No percentage. */
    public double likeness(TermVector other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        TermVector fewer = weights.size() <= other.weights.size() ? this : other;
        TermVector more = fewer == this ? other : this;
        double product = 0;
        for (Map.Entry<String, Double> entry : fewer.weights.entrySet()) {
            product += entry.getValue() * more.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return product / (length * other.length);
    }
}
