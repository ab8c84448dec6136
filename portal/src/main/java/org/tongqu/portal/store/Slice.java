package org.tongqu.portal.store;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list and how long the whole list is.
 *
 * @param <T> what is listed
 */
public record Slice<T>(List<T> items, long total, Page page) {

    public Slice {
        items = List.copyOf(items);
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<R>(items.stream().<R>map(change).toList(), total, page);
    }

    public boolean hasNext() {
        return page.offset() + (long) items.size() < total;
    }
}
