package org.tongqu.search.analysis;

import java.text.Normalizer;

/**
 * A text in the form in which it is compared, with the way back to the original.
 *
 * <p>Width (full, half), case, accents, compatibility forms and Traditional characters are folded away character by
 * character, so every folded character comes from exactly one original one.
 */
final class FoldedText {

    /** The block of unified ideographs; its characters have neither case nor compatibility forms. */
    private static final int FIRST_IDEOGRAPH = 0x4E00;

    private static final int LAST_IDEOGRAPH = 0x9FFF;

    private final String original;
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String original, String folded, int[] starts, int[] ends) {
        this.original = original;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    static FoldedText of(String text) {
        var folded = new StringBuilder(text.length() + 16);
        var starts = new IntList(text.length() + 16);
        var ends = new IntList(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            int before = folded.length();
            fold(codePoint, folded);
            for (int i = before; i < folded.length(); i++) {
                starts.add(at);
                ends.add(next);
            }
            at = next;
        }
        return new FoldedText(text, folded.toString(), starts.toArray(), ends.toArray());
    }

    private static void fold(int codePoint, StringBuilder out) {
        if (codePoint < 0x80) {
            out.append((char) Character.toLowerCase(codePoint));
            return;
        }
        if (codePoint >= FIRST_IDEOGRAPH && codePoint <= LAST_IDEOGRAPH) {
            out.appendCodePoint(CharacterTable.simplified(codePoint)); // nothing else to fold, and most of any text
            return;
        }
        if (Character.isSurrogate((char) codePoint) && Character.isBmpCodePoint(codePoint)) {
            out.append(' '); // half of a broken pair: no character at all
            return;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .map(CharacterTable::simplified)
                .forEach(out::appendCodePoint);
    }

    String original() {
        return original;
    }

    String folded() {
        return folded;
    }

    /** Where the folded character comes from. */
    int start(int foldedIndex) {
        return starts[foldedIndex];
    }

    /** Where the original of the folded text before this index ends. */
    int end(int foldedEnd) {
        return ends[foldedEnd - 1];
    }

    Token token(String term, int foldedStart, int foldedEnd, Token.Form form) {
        return new Token(term, start(foldedStart), end(foldedEnd), form);
    }

    /** Growing array of ints; boxing would triple the cost of folding. */
    private static final class IntList {
        private int[] values;
        private int size;

        IntList(int capacity) {
            values = new int[Math.max(16, capacity)];
        }

        void add(int value) {
            if (size == values.length) {
                values = java.util.Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return java.util.Arrays.copyOf(values, size);
        }
    }
}
