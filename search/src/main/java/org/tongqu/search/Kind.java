package org.tongqu.search;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A kind of thing that can be searched; every kind has an index of its own.
 *
 * <p>The set is open: who owns documents names their kind and brings a {@link org.tongqu.search.spi.DocumentSource}
 * for it. The code is two to twenty lower-case letters because it becomes part of an index name.
 *
 * @param code stable name of the kind
 */
public record Kind(String code) implements Comparable<Kind> {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,20}");

    public static final Kind DEMAND = new Kind("demand");
    public static final Kind PRODUCT = new Kind("product");
    public static final Kind CASE = new Kind("case");
    public static final Kind ORGANISATION = new Kind("organisation");
    public static final Kind CONSORTIUM = new Kind("consortium");
    public static final Kind RESOURCE = new Kind("resource");
    public static final Kind DOCUMENT = new Kind("document");

    public Kind {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a kind is 2 to 20 lower-case letters, not: " + code);
        }
    }

    /** Reads a kind regardless of case, as it comes from an address bar. */
    public static Kind of(String text) {
        return new Kind(text.trim().toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(Kind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
