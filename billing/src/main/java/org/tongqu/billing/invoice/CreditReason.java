package org.tongqu.billing.invoice;

/** Why money of an invoice is given back. */
public enum CreditReason {
    /** The buyer gives back what it bought. */
    REFUND,
    /** The price was wrong. */
    PRICE_CORRECTION,
    /** What was delivered was not what was agreed. */
    SERVICE_FAILURE,
    /** A dispute was decided for the buyer. */
    DISPUTE
}
