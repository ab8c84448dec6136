package org.tongqu.billing.usage;

/**
 * What became of a batch.
 *
 * @param accepted records that were new
 * @param duplicates records that were known with the same content already, or twice in the batch
 */
public record UsageReceipt(int accepted, int duplicates) {}
