package org.tongqu.billing.usage;

import java.math.BigDecimal;
import org.tongqu.billing.BillingPeriod;

/**
 * Usage of an order in one month that is not billed yet.
 *
 * @param period month in which it happened
 * @param billedBefore quantity of that month that earlier invoices contain
 * @param quantity quantity still to be billed
 * @param records number of records still to be billed
 * @param digest SHA-256 over the digests of those records, in the order of their numbers
 */
public record UsageTotal(
        BillingPeriod period, BigDecimal billedBefore, BigDecimal quantity, long records, String digest) {}
