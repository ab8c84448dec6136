package org.tongqu.search.matching;

import java.util.List;

/**
 * Answer of the {@link CombinationRules}.
 *
 * @param needs the needs of the demand
 * @param proposals different combinations, in the order of their merits; none is as good as another in fit, cost and
 *     number of providers and better in one of them; empty if nobody serves any need
 * @param unserved numbers of the needs that no product serves, counted from 0, mandatory ones first
 */
public record Combinations(List<DataNeed> needs, List<Combination> proposals, List<Integer> unserved) {

    public Combinations {
        needs = List.copyOf(needs);
        proposals = List.copyOf(proposals);
        unserved = List.copyOf(unserved);
    }

    /** Whether all proposals are proven. */
    public boolean proven() {
        return proposals.stream().allMatch(Combination::proven);
    }
}
