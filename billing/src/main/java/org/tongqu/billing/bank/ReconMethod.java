package org.tongqu.billing.bank;

/** How a line found what it belongs to. */
public enum ReconMethod {
    /** The line names it. */
    REFERENCE,
    /** Same payer, same amount, at the time. */
    PARTY,
    /** Lines and items of one payer that add up. */
    COMBINATION,
    /** A person has chosen it. */
    MANUAL
}
