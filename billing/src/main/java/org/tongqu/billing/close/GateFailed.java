package org.tongqu.billing.close;

/**
 * A gate that is not passed.
 *
 * @param gate which
 * @param count how many things are in the way
 * @param example number of one of them
 */
public record GateFailed(Gate gate, long count, String example) {}
