package org.tongqu.portal.agreement;

/**
 * Other terms, and why.
 *
 * @param comment in words; may be absent
 */
public record CounterOffer(AgreementTerms terms, String comment) {

    public CounterOffer {
        comment = comment == null ? "" : comment;
    }
}
