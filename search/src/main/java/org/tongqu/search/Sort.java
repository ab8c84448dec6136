package org.tongqu.search;

/** In which order hits come; ties are always broken by kind and number, so that paging is stable. */
public enum Sort {
    /** Best match first; newest first if there is no text to match. */
    RELEVANCE,
    /** Latest publication first. */
    NEWEST,
    /** What most visitors open first; see {@link org.tongqu.search.spi.Popularity}. */
    POPULAR,
    /**
     * Earliest deadline first, documents without one last. Select the states that are still open, else what is long past
     * comes first.
     */
    DEADLINE
}
