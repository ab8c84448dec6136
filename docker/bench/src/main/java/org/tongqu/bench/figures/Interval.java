package org.tongqu.bench.figures;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Where a mean lies with 95 % confidence, by bootstrap over the queries (Efron's percentiles).
 *
 * @param mean the mean itself
 * @param low lower end
 * @param high upper end
 */
public record Interval(double mean, double low, double high) {

    private static final int RESAMPLES = 2_000;
    private static final long SEED = 20_251_120;

    /** The interval of a measure; without queries everything is 0. */
    public static Interval of(PerQuery measured) {
        double[] values = measured.values().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (values.length == 0) {
            return new Interval(0, 0, 0);
        }
        var chance = new SplittableRandom(SEED);
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int j = 0; j < values.length; j++) {
                sum += values[chance.nextInt(values.length)];
            }
            means[i] = sum / values.length;
        }
        Arrays.sort(means);
        return new Interval(measured.mean(), means[(int) (RESAMPLES * 0.025)], means[(int) (RESAMPLES * 0.975) - 1]);
    }

    /** Whether 0 lies outside; of a difference: whether it is more than chance. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
