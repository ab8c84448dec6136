package org.tongqu.billing;

import java.util.List;

/**
 * A window of a long list with the length of the whole.
 *
 * @param items the entries in the window
 * @param total number of entries in the list
 * @param <T> what is listed
 */
public record Slice<T>(List<T> items, long total) {

    /** Copies the entries. */
    public Slice {
        items = List.copyOf(items);
    }
}
