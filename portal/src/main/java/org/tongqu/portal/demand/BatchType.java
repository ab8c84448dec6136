package org.tongqu.portal.demand;

/** What a batch publishes. */
public enum BatchType {
    DEMAND,
    /** Typical cases; kept by the feature typicalcase. */
    CASE
}
