package org.tongqu.portal.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tongqu.search.Sort;

/** In which order found records are listed. */
public enum SearchSort {
    /** Best match first. */
    RELEVANCE(Sort.RELEVANCE),
    /** Latest publication first. */
    NEWEST(Sort.NEWEST),
    /** What most visitors opened first, each counted once a day. */
    POPULAR(Sort.POPULAR);

    private final Sort engine;

    SearchSort(Sort engine) {
        this.engine = engine;
    }

    Sort engine() {
        return engine;
    }

    /** The name of the order in addresses and REST parameters. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of that name, if there is one. */
    public static Optional<SearchSort> of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter().equals(parameter))
                .findFirst();
    }
}
