package org.tongqu.search;

import java.util.List;

/** Ranks by words, for lists that narrow and read their records themselves. */
public interface Lookup {

    /** Most numbers that can be asked for. Platform rule. */
    int MOST = 2_000;

    /**
     * Numbers of the documents that a query of one kind finds, best first, at most {@value #MOST}; the window does not count.
     *
     * @throws SearchUnavailable if Elasticsearch cannot be reached or the kind has no index yet
     */
    List<String> best(SearchQuery query);
}
