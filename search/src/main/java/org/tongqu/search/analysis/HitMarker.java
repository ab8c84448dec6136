package org.tongqu.search.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongqu.search.analysis.Token.Form;

/**
 * Marks in an original text what a query asks for.
 *
 * <p>The text and the query go through the same analysis, so a hit in the other script, in other width or in another
 * wording of the same meaning is marked where it stands.
 */
public final class HitMarker {

    private static final String STOPS = "。；！？.;!?\n";

    private final Set<String> words = new HashSet<>();
    private final Set<String> meanings = new HashSet<>();

    public HitMarker(QueryText query) {
        for (QueryText.Unit unit : query.units()) {
            words.add(unit.word());
            words.addAll(unit.pairs());
            meanings.addAll(unit.meanings());
        }
        // Numbers and stems are written differently from the words of the query but mean the same.
        query.tokens().stream()
                .filter(token -> token.form() == Form.CODE)
                .map(Token::term)
                .forEach(words::add);
    }

    /** The whole text with its hits marked. */
    public Passage mark(String text) {
        return passage(text, hits(text), 0, text.length());
    }

    /**
     * The stretch of at most so many characters that shows most hits; from the beginning if there is none.
     *
     * @param length longest stretch, in characters, at least 20
     */
    public Passage excerpt(String text, int length) {
        int most = Math.max(20, length);
        BitSet hits = hits(text);
        if (text.length() <= most) {
            return passage(text, hits, 0, text.length());
        }
        int start = bestStart(text, hits, most);
        int end = boundary(text, Math.min(text.length(), start + most));
        return passage(text, hits, start, end);
    }

    private BitSet hits(String text) {
        var hits = new BitSet(text.length());
        for (Token token : TextAnalysis.tokens(text)) {
            boolean hit = token.form() == Form.CONCEPT ? meanings.contains(token.term()) : words.contains(token.term());
            if (hit) {
                hits.set(token.start(), token.end());
            }
        }
        return hits;
    }

    /** Begins where most marked characters follow, moved back to the start of the sentence if that is near. */
    private static int bestStart(String text, BitSet hits, int length) {
        int best = 0;
        int bestCount = hits.get(0, length).cardinality();
        for (int start = hits.nextSetBit(0); start >= 0; start = hits.nextSetBit(hits.nextClearBit(start))) {
            int from = Math.min(start, text.length() - length);
            int count = hits.get(from, from + length).cardinality();
            if (count > bestCount) {
                best = from;
                bestCount = count;
            }
        }
        int back = Math.max(0, best - length / 3);
        for (int i = best; i > back; i--) {
            if (STOPS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return back == 0 ? 0 : boundary(text, best);
    }

    /** Never cuts a character of two halves apart. */
    private static int boundary(String text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }

    private static Passage passage(String text, BitSet hits, int start, int end) {
        var pieces = new ArrayList<Piece>();
        int at = start;
        while (at < end) {
            boolean marked = hits.get(at);
            int next = marked ? hits.nextClearBit(at) : hits.nextSetBit(at);
            next = next < 0 ? end : Math.min(next, end);
            pieces.add(new Piece(text.substring(at, next), marked));
            at = next;
        }
        return new Passage(List.copyOf(pieces), start > 0, end < text.length());
    }
}
