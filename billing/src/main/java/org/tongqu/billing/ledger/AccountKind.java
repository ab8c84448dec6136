package org.tongqu.billing.ledger;

/** The chart of accounts; debit is positive and credit negative everywhere. */
public enum AccountKind {
    /** What a buyer owes. */
    AR,
    /** Money in a bank account. */
    CASH,
    /** Money on its way between banks. */
    BANK_IN_TRANSIT,
    /** What a buyer paid beyond what was due. */
    ADVANCE,
    /** Receipts whose sender or purpose is not known yet. */
    SUSPENSE,
    /** Value-added tax owed to the state, by rate. */
    VAT_OUTPUT,
    /** Net revenue of an invoice that is still to be shared; zero when all of it is. */
    POOL,
    /** Accrued to a party, not yet collected from the buyer. */
    HELD,
    /** Collected and payable to a party. */
    PAYABLE,
    /** Sent to the bank for a party, not yet confirmed. */
    PAYOUT_TRANSIT,
    /** What a party has to return. */
    CLAWBACK_RECV,
    /** What the bank charges the platform, less what it gives. */
    BANK_CHARGES,
    /** Fees of the platform. */
    PLATFORM_REVENUE,
    /** Revenue of an operator above its permitted maximum (最高准许收入), carried to the next cycle. */
    CEILING_EXCESS,
    /** What a guarantor owes for a guaranteed minimum. */
    GUARANTEE_SHORTFALL,
    /** Claims given up. */
    WRITE_OFF
}
