package org.tongqu.billing;

/** The numbered documents of billing, with the prefix of their numbers. */
public enum DocumentKind {
    /** Order of a buyer, {@code OR-2026-000001}. */
    ORDER("OR"),
    /** Invoice of a period, {@code IV-2026-000001}. */
    INVOICE("IV"),
    /** Credit note of an invoice, {@code CN-2026-000001}. */
    CREDIT_NOTE("CN"),
    /** Share agreement of a consortium, {@code SA-2026-000001}; its versions add {@code -1}, {@code -2}. */
    SHARE_AGREEMENT("SA"),
    /** Settlement of an invoice, {@code ST-2026-000001}; its runs add {@code -1}, {@code -2}. */
    SETTLEMENT("ST"),
    /** Dispute over a part of a settlement, {@code DS-2026-000001}. */
    DISPUTE("DS"),
    /** Payout to a party, {@code PO-2026-000001}. */
    PAYOUT("PO"),
    /** Statement of the bank, {@code BS-2026-000001}. */
    BANK_STATEMENT("BS");

    private final String prefix;

    DocumentKind(String prefix) {
        this.prefix = prefix;
    }

    /** First letters of the number. */
    public String prefix() {
        return prefix;
    }
}
