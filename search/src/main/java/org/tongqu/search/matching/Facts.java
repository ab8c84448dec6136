package org.tongqu.search.matching;

import java.util.List;
import java.util.Map;

/**
 * Reads what the records state now.
 *
 * @param <T> {@link DemandProfile} or {@link ProductProfile}
 */
@FunctionalInterface
public interface Facts<T> {

    /**
     * The facts of these numbers. A number that is missing in the answer is left out of the matches: the record is gone
     * or must not be shown, and the index has not heard of it yet.
     */
    Map<String, T> of(List<String> ids);
}
