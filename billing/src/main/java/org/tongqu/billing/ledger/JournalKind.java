package org.tongqu.billing.ledger;

/** The business events that are booked. */
public enum JournalKind {
    /** T1: debit the buyer with the gross, credit the pool with the net and the tax account with the tax. */
    INVOICE_ISSUED,
    /** T2, T11: debit the pool and a guarantor, credit what every party is held for and what exceeds a permitted revenue. */
    SETTLEMENT_POSTED,
    /** T3: debit cash, credit the buyer, and its advance with any excess. */
    PAYMENT_RECEIVED,
    /** Debit cash, credit suspense. */
    RECEIPT_SUSPENDED,
    /** Debit bank charges, credit cash; the other way round for interest. */
    BANK_CHARGED,
    /** T4: debit what parties are held for, credit what is payable to them. */
    REVENUE_RELEASED,
    /** T5: debit what is payable, credit what is on its way to the bank. */
    PAYOUT_SUBMITTED,
    /** T6: debit what is on its way, credit cash. */
    PAYOUT_CONFIRMED,
    /** T7: exact reversal of a submitted payout. */
    PAYOUT_RETURNED,
    /** T8: debit the pool with the net and the tax account with the tax, credit the buyer, and its advance with what it paid. */
    CREDIT_NOTE_ISSUED,
    /** Debit the advance of a buyer, credit cash. */
    REFUND_PAID,
    /** T9: debit what parties are held for, what is payable to them, then what they have to return; credit the pool. */
    CLAWBACK,
    /** T10: debit what is payable to parties, credit what they have to return. */
    CLAWBACK_NETTED,
    /** Debit cash, credit what a party has to return. */
    CLAWBACK_REPAID,
    /** Debit cash, credit what a guarantor owes. */
    GUARANTEE_PAID,
    /** Debit what the party of a disputed part is held for, credit what those are held for to whom it was given. */
    DISPUTE_SETTLED,
    /** T12: exact reversal of any other journal. */
    REVERSAL
}
