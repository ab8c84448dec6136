package org.tongqu.portal.store;

/**
 * Which part of a list is wanted.
 *
 * @param number 0-based
 * @param size 1 to 100
 */
public record Page(int number, int size) {

    public static final int LARGEST = 100;
    public static final int DEFAULT_SIZE = 24;

    /** No list is that long; a larger number would not fit into the place of its first row. */
    private static final int LAST = 10_000_000;

    public Page {
        number = Math.min(LAST, Math.max(0, number));
        size = Math.min(LARGEST, Math.max(1, size));
    }

    /** The page a request asks for; absent parts get their defaults. */
    public static Page of(Integer number, Integer size) {
        return new Page(number == null ? 0 : number, size == null ? DEFAULT_SIZE : size);
    }

    public static Page first() {
        return new Page(0, DEFAULT_SIZE);
    }

    public int offset() {
        return Math.multiplyExact(number, size);
    }
}
