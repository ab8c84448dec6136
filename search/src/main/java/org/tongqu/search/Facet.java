package org.tongqu.search;

import java.util.regex.Pattern;

/**
 * A property with few values by which results are counted and narrowed, such as the transport mode.
 *
 * <p>The set is open; a new facet needs no change of the index because all facets are stored alike. Its values are
 * codes, never display names.
 *
 * @param code stable name, a lower-camel word of at most 31 characters
 */
public record Facet(String code) implements Comparable<Facet> {

    private static final Pattern CODE = Pattern.compile("[a-z][a-zA-Z]{1,30}");

    /** The kind of the document; every document has it without being told. */
    public static final Facet KIND = new Facet("kind");

    public static final Facet MODE = new Facet("mode");
    public static final Facet THEME = new Facet("theme");
    public static final Facet BUSINESS_FIELD = new Facet("businessField");
    public static final Facet REGION = new Facet("region");
    public static final Facet UPDATE_FREQUENCY = new Facet("updateFrequency");
    public static final Facet DELIVERY_FORM = new Facet("deliveryForm");
    public static final Facet DELIVERY_METHOD = new Facet("deliveryMethod");
    public static final Facet GRADE = new Facet("grade");
    public static final Facet PRICE_KIND = new Facet("priceKind");
    public static final Facet ACCESS_MODE = new Facet("accessMode");
    public static final Facet SOURCE_KIND = new Facet("sourceKind");
    public static final Facet OPEN_ATTRIBUTE = new Facet("openAttribute");
    public static final Facet TIER = new Facet("tier");
    public static final Facet COOPERATION = new Facet("cooperation");
    public static final Facet BATCH = new Facet("batch");
    public static final Facet STATUS = new Facet("status");
    public static final Facet OWNER = new Facet("owner");

    /** Year of publication; every document that has a day of publication has it without being told. */
    public static final Facet YEAR = new Facet("year");

    /** Days since which documents were updated, as they are counted for a {@link Recency}; no document has it as a code. */
    public static final Facet UPDATED = new Facet("updated");

    public Facet {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a facet is a lower-camel word of 2 to 31 letters, not: " + code);
        }
    }

    @Override
    public int compareTo(Facet other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
