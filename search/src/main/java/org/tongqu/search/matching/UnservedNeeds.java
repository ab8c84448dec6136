package org.tongqu.search.matching;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says which needs nobody serves.
 *
 * <p>The one place of this rule: combinations, match pages and the map of gaps ask here. A need is unserved if each of the
 * products is no source of it, see {@link Supply}.
 */
public final class UnservedNeeds {

    private UnservedNeeds() {}

    /**
     * Numbers of the needs that none of the products serves, counted from 0, mandatory ones first.
     *
     * @param supplies products with a verdict for each of the needs
     */
    public static List<Integer> of(List<DataNeed> needs, List<Supply> supplies) {
        List<Integer> nobody = IntStream.range(0, needs.size())
                .filter(need ->
                        supplies.stream().allMatch(supply -> supply.serves().get(need) == Verdict.MISSING))
                .boxed()
                .toList();
        return Stream.concat(
                        nobody.stream().filter(need -> needs.get(need).mandatory()),
                        nobody.stream().filter(need -> !needs.get(need).mandatory()))
                .toList();
    }
}
