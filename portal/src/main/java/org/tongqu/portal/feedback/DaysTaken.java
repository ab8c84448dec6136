package org.tongqu.portal.feedback;

import java.util.Collection;
import java.util.List;

/**
 * How long something took, in days.
 *
 * @param count how many times it was measured
 * @param median at least half of them took no longer
 * @param ninety at least nine of ten took no longer
 */
public record DaysTaken(long count, long median, long ninety) {

    public static final DaysTaken NEVER = new DaysTaken(0, 0, 0);

    private static final int HALF = 50;
    private static final int NINE_TENTHS = 90;
    private static final int WHOLE = 100;

    public static DaysTaken of(Collection<Long> days) {
        if (days.isEmpty()) {
            return NEVER;
        }
        List<Long> sorted = days.stream().sorted().toList();
        return new DaysTaken(sorted.size(), least(sorted, HALF), least(sorted, NINE_TENTHS));
    }

    /** The least value that at least so many per cent do not exceed. */
    private static long least(List<Long> sorted, int percent) {
        int needed = (sorted.size() * percent + WHOLE - 1) / WHOLE;
        return sorted.get(needed - 1);
    }

    public boolean isKnown() {
        return count > 0;
    }
}
