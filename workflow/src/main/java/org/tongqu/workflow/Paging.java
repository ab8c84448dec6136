package org.tongqu.workflow;

/**
 * Which part of a list is wanted.
 *
 * @param number page, counted from 0
 * @param size entries per page, 1 to 100
 */
public record Paging(int number, int size) {

    /** Largest page anybody gets (platform rule). */
    public static final int MAX_SIZE = 100;

    public Paging {
        if (number < 0 || size < 1 || size > MAX_SIZE || (long) number * size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("not a page: number " + number + ", size " + size);
        }
    }

    /** The first page of this size. */
    public static Paging first(int size) {
        return new Paging(0, size);
    }

    /** Number of entries before this page. */
    public int offset() {
        return number * size;
    }
}
