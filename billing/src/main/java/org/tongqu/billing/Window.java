package org.tongqu.billing;

/**
 * A part of a long list.
 *
 * @param offset number of entries left out before it, not negative
 * @param limit number of entries in it, 1 to 1,000
 */
public record Window(int offset, int limit) {

    private static final int MOST = 1_000;

    /** The first hundred entries. */
    public static final Window FIRST = new Window(0, 100);

    /** Refuses a window that would not bound the answer. */
    public Window {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A window starts at 0 or later and holds 1 to " + MOST + " entries");
        }
    }
}
