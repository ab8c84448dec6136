package org.tongqu.portal.delivery;

import org.tongqu.portal.problem.Violations;

/**
 * How much an order may call a service.
 *
 * @param callsPerMinute in the long run, 1 to 60,000
 * @param burst at once, 1 to 10,000
 * @param callsPerMonth in a month of Beijing; 0 for no quota
 */
public record ServiceLimits(int callsPerMinute, int burst, long callsPerMonth) {

    private static final int FASTEST = 60_000;
    private static final int LARGEST_BURST = 10_000;
    private static final long LARGEST_QUOTA = 1_000_000_000_000L;

    /** Six hundred calls a minute, sixty at once, no quota (platform rule). */
    public static final ServiceLimits USUAL = new ServiceLimits(600, 60, GatewayMeter.UNLIMITED);

    void check(Violations violations) {
        violations.require(in(callsPerMinute, 1, FASTEST), "callsPerMinute", "delivery.range", 1, FASTEST);
        violations.require(in(burst, 1, LARGEST_BURST), "burst", "delivery.range", 1, LARGEST_BURST);
        violations.require(in(callsPerMonth, 0, LARGEST_QUOTA), "callsPerMonth", "delivery.range", 0, LARGEST_QUOTA);
    }

    private static boolean in(long value, long least, long most) {
        return value >= least && value <= most;
    }

    CallPace pace() {
        return new CallPace(callsPerMinute, burst);
    }
}
