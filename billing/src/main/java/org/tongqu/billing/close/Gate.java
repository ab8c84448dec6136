package org.tongqu.billing.close;

/** What must be so before a month is sealed. */
public enum Gate {
    /** All use of the month and before is in an invoice. */
    USAGE_BILLED,
    /** No invoice is a draft. */
    INVOICES_ISSUED,
    /** All credit notes requested in the month are answered. */
    CREDITS_ANSWERED,
    /** The net revenue of all invoices of the month is shared. */
    REVENUE_SHARED,
    /** The parties have returned, or owe, what was given back to buyers. */
    CLAWBACKS_BOOKED,
    /** Every receipt is identified. */
    RECEIPTS_IDENTIFIED,
    /** No invariant is broken. */
    INVARIANTS_HOLD
}
