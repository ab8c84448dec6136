package org.tongqu.billing.usage;

import java.math.BigDecimal;
import org.tongqu.billing.BillingPeriod;

/**
 * Usage of an order in one month, for a view of it.
 *
 * @param period month in which it happened
 * @param quantity all of it
 * @param billed the part that invoices contain
 * @param records number of records
 */
public record UsageMonth(BillingPeriod period, BigDecimal quantity, BigDecimal billed, long records) {}
