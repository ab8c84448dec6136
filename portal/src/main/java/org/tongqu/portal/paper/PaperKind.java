package org.tongqu.portal.paper;

import org.tongqu.portal.settlement.DocumentSeal;

/** The documents that people take away. */
public enum PaperKind {
    /** Statement of a member (成员结算单). */
    STATEMENT(DocumentSeal.STATEMENT, "statement"),
    /** Invoice as its buyer reads it (账单). */
    INVOICE("TQZD", "invoice"),
    /** Settlement of a consortium as its members read it (收益分配单). */
    SETTLEMENT("TQFP", "settlement");

    private final String prefix;
    private final String subject;

    PaperKind(String prefix, String subject) {
        this.prefix = prefix;
        this.subject = subject;
    }

    /** First letters of its verification codes. */
    public String prefix() {
        return prefix;
    }

    /** Kind of the object in the audit trail. */
    public String subject() {
        return subject;
    }
}
