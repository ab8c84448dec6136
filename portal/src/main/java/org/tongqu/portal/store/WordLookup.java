package org.tongqu.portal.store;

import java.util.List;
import java.util.Optional;

/**
 * Ranks the records of a kind that everybody may find by words; a later feature provides it with a search engine behind it.
 *
 * <p>Without one, and while it cannot answer, lists look for the words plainly in the database.
 */
public interface WordLookup {

    /**
     * The numbers of the best records, best first.
     *
     * @param kind kind of the records, for example {@code product}
     * @return empty if the engine cannot answer now
     */
    Optional<List<String>> best(String kind, String words);
}
