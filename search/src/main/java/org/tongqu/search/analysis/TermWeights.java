package org.tongqu.search.analysis;

import java.util.HashMap;
import java.util.Map;

/**
 * How much a term says about a subject, measured on records of public data portals.
 *
 * <p>Fixed numbers instead of those of the present index: two texts compare the same whatever else is listed.
 */
public final class TermWeights {

    /** Weight of a term that is rare in public catalogues. */
    public static final double RARE = 6.5;

    private static final Map<String, Double> COMMON = read();

    private TermWeights() {}

    public static double of(String term) {
        return COMMON.getOrDefault(term, RARE);
    }

    private static Map<String, Double> read() {
        var weights = new HashMap<String, Double>();
        for (String line : CharacterTable.lines("common-terms.txt")) {
            String[] columns = line.split("\t");
            weights.put(columns[0], Double.valueOf(columns[1]));
        }
        return Map.copyOf(weights);
    }
}
