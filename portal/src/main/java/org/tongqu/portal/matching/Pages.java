package org.tongqu.portal.matching;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads a long list page by page, so that a rebuild never holds all records at once. */
final class Pages {

    private Pages() {}

    static <T> Stream<T> stream(Function<Page, Slice<T>> list) {
        return Stream.iterate(0, number -> number + 1)
                .map(number -> list.apply(new Page(number, Page.LARGEST)).items())
                .takeWhile(items -> !items.isEmpty())
                .flatMap(List::stream);
    }
}
