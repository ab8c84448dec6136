package org.tongqu.billing.agreement;

/** How a refund is taken back from the members; part of what they sign. */
public enum ClawbackMode {
    /** By what every party still has of the pool. */
    HOLDINGS,
    /** By sharing the smaller pool again by the frozen version; a party may then get a fen more although the pool is smaller. */
    RERUN
}
