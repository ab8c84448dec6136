package org.tongqu.portal.matching;

import java.util.regex.Pattern;
import org.tongqu.search.analysis.TextAnalysis;

/** Words of a search in the form in which they are kept: comparable, short, and without what may name a person. */
final class SearchWords {

    /** Chosen facet values that are kept with a search. */
    static final int MOST_SELECTIONS = 4;

    private static final int LONGEST = 100;

    /** Telephone, identity card and bank card numbers have seven digits or more; business numbers have fewer in a row. */
    private static final Pattern PERSONAL = Pattern.compile("[\\w.+-]+@[\\w.-]+|(?<![\\w-])\\d[\\d -]{5,}\\d(?!\\w)");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private SearchWords() {}

    /** Whether a chosen value is a code as facets have them; anything else was typed into an address by hand. */
    static boolean isCode(String value) {
        return CODE.matcher(value).matches();
    }

    static String kept(String typed) {
        String start = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST * 3));
        String folded =
                SPACE.matcher(TextAnalysis.folded(start)).replaceAll(" ").strip();
        String masked = PERSONAL.matcher(folded).replaceAll("…");
        int length = masked.codePointCount(0, masked.length());
        return length <= LONGEST ? masked : masked.substring(0, masked.offsetByCodePoints(0, LONGEST));
    }
}
