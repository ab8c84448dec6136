package org.tongqu.search;

import java.util.List;

/**
 * A place in the order of a result, behind which one can go on reading however far it is from the beginning.
 *
 * @param view the state of the indexes in which the result is read; empty if none is kept yet
 * @param after what the last hit before is ordered by
 * @param passed how many hits stand before
 * @param total number of all hits when the reading began
 * @param relaxed whether documents with any part of the text count
 */
public record Position(String view, List<String> after, long passed, SearchResult.Total total, boolean relaxed) {

    public Position {
        after = List.copyOf(after);
    }
}
