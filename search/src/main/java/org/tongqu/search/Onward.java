package org.tongqu.search;

/** Goes on reading a result page by page, at the same cost for every page. */
public interface Onward {

    /**
     * The hits behind a position, as many as the window of the query asks for; without facets.
     *
     * <p>All pages show the state of the indexes in which the second one was read. If that is not kept any more, because
     * nobody read on for some minutes or an index was rebuilt, the reading goes on in the present state.
     *
     * @param query the query whose answer held the position
     * @throws SearchUnavailable if Elasticsearch cannot be reached
     */
    SearchResult behind(SearchQuery query, Position position);
}
