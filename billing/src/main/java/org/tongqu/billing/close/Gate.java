package org.tongqu.billing.close;

/**
 * What must be so before a month is sealed.
 *
 * <p>One thing cannot be asked: whether use is still on its way, since records are stored while their sender waits and never
 * stand in a queue.
 */
public enum Gate {
    /** All use of the month and before is in an invoice, and so has its price. */
    USAGE_BILLED,
    /** No invoice is a draft. */
    INVOICES_ISSUED,
    /** All credit notes requested in the month are answered. */
    CREDITS_ANSWERED,
    /** The net revenue of all invoices of the month is shared: their pools are empty. */
    REVENUE_SHARED,
    /** The parties have returned, or owe, what was given back to buyers. */
    CLAWBACKS_BOOKED,
    /** What the ledger owes every party is its parts of the booked runs, less what it was paid and what it returned. */
    PARTIES_AGREE,
    /** All postings up to the end of the month add up to zero in every currency. */
    TRIAL_BALANCE,
    /** What the ledger says a buyer owes is what is open of its invoices. */
    RECEIVABLES_AGREE,
    /** Every receipt is identified. */
    RECEIPTS_IDENTIFIED,
    /** Statements of the bank reach the end of the month and are reconciled, or a person has signed for the exceptions. */
    BANK_RECONCILED,
    /** No price exceeds its ceiling, and what exceeds a permitted revenue is set aside. */
    CAPS_COMPUTED,
    /** The journals of the month sealed before are still those under its root. */
    EARLIER_UNCHANGED,
    /** No invariant is broken. */
    INVARIANTS_HOLD
}
