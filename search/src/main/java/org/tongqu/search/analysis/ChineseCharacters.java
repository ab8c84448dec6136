package org.tongqu.search.analysis;

import java.util.List;

/** Every Chinese character and every two neighbouring ones, which need no dictionary to be right. */
final class ChineseCharacters {

    private ChineseCharacters() {}

    static void add(FoldedText text, List<Token> tokens) {
        String folded = text.folded();
        int before = -1;
        int at = 0;
        while (at < folded.length()) {
            int codePoint = folded.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (Han.is(codePoint)) {
                tokens.add(text.token(folded.substring(at, next), at, next, Token.Form.CHARACTER));
                if (before >= 0) {
                    tokens.add(text.token(folded.substring(before, next), before, next, Token.Form.PAIR));
                }
                before = at;
            } else {
                before = -1;
            }
            at = next;
        }
    }
}
