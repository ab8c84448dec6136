package org.tongqu.billing.usage;

import org.tongqu.billing.BillingException;

/** Refusal: a batch holds more records than one transaction takes; code {@code usage.batchTooLarge}. */
public final class BatchTooLarge extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Number of records sent, and the most that are taken. */
    public BatchTooLarge(int size, int most) {
        super(Kind.RULE, "usage.batchTooLarge", size, most);
    }
}
