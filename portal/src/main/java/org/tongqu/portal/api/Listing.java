package org.tongqu.portal.api;

import java.util.List;
import org.tongqu.portal.store.Slice;

/**
 * One page of a list as every list operation answers.
 *
 * @param items the page
 * @param total length of the whole list
 * @param page 0-based number of the page
 * @param size wanted length of the page
 * @param <T> what is listed
 */
public record Listing<T>(List<T> items, long total, int page, int size) {

    public static <T> Listing<T> of(Slice<T> slice) {
        return new Listing<>(
                slice.items(),
                slice.total(),
                slice.page().number(),
                slice.page().size());
    }
}
