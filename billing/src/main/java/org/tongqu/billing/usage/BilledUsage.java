package org.tongqu.billing.usage;

import java.math.BigDecimal;

/**
 * The records of use that one charge line contains.
 *
 * @param records how many they are
 * @param quantity what they add up to
 * @param digest SHA-256 over the digests of those records, in the order of their numbers; made as the one that the line keeps
 */
public record BilledUsage(long records, BigDecimal quantity, String digest) {}
