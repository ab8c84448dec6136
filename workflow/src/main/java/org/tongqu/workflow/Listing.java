package org.tongqu.workflow;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the entries of the page, in order
 * @param total number of entries in the whole list
 * @param paging which page it is
 */
public record Listing<T>(List<T> items, long total, Paging paging) {

    public Listing {
        items = List.copyOf(items);
    }
}
