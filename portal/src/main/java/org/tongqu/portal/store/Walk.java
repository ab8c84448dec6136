package org.tongqu.portal.store;

/**
 * A step of a walk through all records of a kind in the order of their numbers, letter by letter.
 *
 * <p>Unlike pages of a list, steps miss nothing and repeat nothing when records are added or change their place in a list
 * meanwhile.
 *
 * @param organisation only records that name this organisation; empty for all
 * @param after the number behind which the step begins; empty for the first
 * @param limit at most so many
 */
public record Walk(String organisation, String after, int limit) {

    private static final int STEP = 500;

    /** The first step through all records. */
    public static Walk all() {
        return new Walk("", "", STEP);
    }

    /** The first step through the records that name an organisation. */
    public static Walk naming(String organisation) {
        return new Walk(organisation, "", STEP);
    }

    /** The step that begins behind a number. */
    public Walk behind(String number) {
        return new Walk(organisation, number, limit);
    }
}
