package org.tongqu.search.matching;

import java.util.List;

/**
 * Proposes counterparts worth a closer look, quickly and rather too many than too few.
 *
 * <p>Throws {@link org.tongqu.search.SearchUnavailable} if it cannot.
 */
public interface CandidateSource {

    /** Numbers of products for a demand, for the demand as a whole and for each of its needs, most promising first. */
    List<String> products(DemandProfile demand, MatchQuery query);

    /** Numbers of demands for a product, most promising first. */
    List<String> demands(ProductProfile product, MatchQuery query);
}
