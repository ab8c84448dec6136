package org.tongqu.billing.invoice;

/** What a charge line is for. */
public enum LineKind {
    /** Metered use of a month. */
    USAGE,
    /** A price paid once. */
    ONE_TIME,
    /** A month or year that begins in the month of the invoice. */
    CYCLE
}
