package org.tongqu.portal.store;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list and how long the whole list is.
 *
 * @param <T> what is listed
 * @param plain whether words were looked up plainly in the database because the search engine did not answer
 */
public record Slice<T>(List<T> items, long total, Page page, boolean plain) {

    public Slice {
        items = List.copyOf(items);
    }

    /** No words were looked up, or by the search engine. */
    public Slice(List<T> items, long total, Page page) {
        this(items, total, page, false);
    }

    /** The same; its words were looked up plainly if there were any. */
    public Slice<T> plainly(String words) {
        return new Slice<>(items, total, page, !words.isEmpty());
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<R>(items.stream().<R>map(change).toList(), total, page, plain);
    }

    public boolean hasNext() {
        return page.offset() + (long) items.size() < total;
    }
}
