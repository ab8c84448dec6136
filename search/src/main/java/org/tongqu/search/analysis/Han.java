package org.tongqu.search.analysis;

/** Tells Chinese characters from others. */
final class Han {

    private Han() {}

    static boolean is(int codePoint) {
        return Character.isIdeographic(codePoint) || codePoint == '〇';
    }

    static boolean only(CharSequence text) {
        return text.length() > 0 && text.codePoints().allMatch(Han::is);
    }
}
