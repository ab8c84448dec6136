package org.tongqu.portal.trade.ui;

import com.vaadin.flow.router.QueryParameters;
import org.tongqu.portal.store.Slice;

/** Reads the page of a list from the address. */
public final class Pages {

    private Pages() {}

    /** The wanted page, 0 if the address names none. */
    public static int of(QueryParameters address) {
        return address.getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** How many pages a list has, at least 1. */
    static int count(Slice<?> slice) {
        int size = slice.page().size();
        return (int) Math.max(1, (slice.total() + size - 1) / size);
    }
}
