package org.tongqu.portal.consortium;

import java.util.List;

/**
 * How revenue is to be shared.
 *
 * @param principle in words
 * @param waterfall what is taken from the gross revenue before the members share, in order, in words
 * @param floorPercent least share of a member
 * @param capPercent largest share of a member
 */
public record RevenuePlan(String principle, List<String> waterfall, Integer floorPercent, Integer capPercent) {

    /** The plan a new consortium starts with (platform rule). */
    public static final RevenuePlan STANDARD = new RevenuePlan(null, null, null, null);

    private static final int USUAL_FLOOR = 2;
    private static final int USUAL_CAP = 50;

    public RevenuePlan {
        principle = principle == null ? "谁投入、谁贡献、谁受益" : principle;
        waterfall = waterfall == null ? List.of("成本补偿", "税费", "公益反哺准备（5%）", "按贡献系数分配") : List.copyOf(waterfall);
        floorPercent = floorPercent == null ? USUAL_FLOOR : floorPercent;
        capPercent = capPercent == null ? USUAL_CAP : capPercent;
    }
}
