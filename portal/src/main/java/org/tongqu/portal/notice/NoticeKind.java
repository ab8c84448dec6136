package org.tongqu.portal.notice;

/** What a notice is about; text {@code notice.kind.<NAME>}. */
public enum NoticeKind {
    /** A product and a demand go together. */
    MATCH("notice.match.read"),
    /** An organisation may be able to do what a demand asks. */
    CAPABILITY("notice.match.read"),
    /** A saved search has new hits. */
    SAVED_SEARCH("notice.read"),
    /** A credit note was asked for or answered. */
    CREDIT("credit.read"),
    /** The use of a product was applied for, or the application decided. */
    USE_APPLICATION("use-application.read"),
    /** Something about an agreement is to be done or was done. */
    AGREEMENT("agreement.read"),
    /** The bank paid a payout or returned it. */
    PAYOUT("payout.read"),
    /** A buyer wants an order to end early, or the seller answered. */
    ORDER_CANCELLATION("order.read"),
    /** The term of an order is over. */
    ORDER_COMPLETED("order.read"),
    /** The delivery of an order: its quota, what was delivered, accepted or objected to. */
    DELIVERY("usage.read"),
    /** Terms of sharing were proposed, answered or signed. */
    SHARING("share-agreement.read"),
    /** A part of a settlement was disputed, or the dispute ended. */
    DISPUTE("dispute.read");

    private final String function;

    NoticeKind(String function) {
        this.function = function;
    }

    /** The function of the permission matrix that one of its readers has. */
    public String function() {
        return function;
    }

    /** The key of a headline that counts several items of the kind. */
    String severalKey() {
        return "notice.several." + name();
    }
}
