package org.tongqu.portal.agreement;

/**
 * A difference between the terms of two versions.
 *
 * @param kind what differs
 * @param subject the product of a price, the clause; empty for what there is only one of
 * @param before as it was; empty if it is new
 * @param after as it is to be; empty if it is dropped
 */
public record TermsChange(Kind kind, String subject, String before, String after) {

    /** What terms can differ in; text {@code agreement.change.<NAME>}. */
    public enum Kind {
        /** What the data may be used for. */
        SCOPE,
        /** The other terms. */
        TEXT,
        /** The last day of the term, ISO dates. */
        EXPIRES_ON,
        /** The price of a product. */
        PRICE,
        /** A clause, word for word. */
        CLAUSE,
        /** A rule of use, as a sentence. */
        POLICY
    }
}
