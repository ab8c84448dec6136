package org.tongqu.search;

/** Finds documents by what people type and select. */
public interface Finder {

    /**
     * Searches.
     *
     * @throws SearchUnavailable if Elasticsearch cannot be reached or none of the kinds has an index yet
     * @throws SearchRejected if it refuses the request
     */
    SearchResult search(SearchQuery query);
}
