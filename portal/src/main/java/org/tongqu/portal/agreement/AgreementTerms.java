package org.tongqu.portal.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is negotiated.
 *
 * @param scope what the data may be used for, in words
 * @param text the other terms, in words
 * @param effectiveOn first day
 * @param expiresOn last day
 * @param unitPrice yuan per unit, tax included; absent for the product's own price
 * @param consortiumId consortium through which the provider's side shares the revenue; empty for none
 */
public record AgreementTerms(
        String scope,
        String text,
        LocalDate effectiveOn,
        LocalDate expiresOn,
        BigDecimal unitPrice,
        String consortiumId) {

    public AgreementTerms {
        scope = scope == null ? "" : scope;
        text = text == null ? "" : text;
        consortiumId = consortiumId == null ? "" : consortiumId;
    }
}
