package org.tongqu.portal.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tongqu.portal.agreement.clause.ClauseChoice;
import org.tongqu.portal.agreement.policy.UsagePolicy;

/**
 * What is negotiated.
 *
 * @param scope what the data may be used for, in words
 * @param text the other terms, in words
 * @param effectiveOn first day
 * @param expiresOn last day
 * @param unitPrice yuan per unit, tax included; absent for the product's own price
 * @param consortiumId consortium through which the provider's side shares the revenue; empty for none
 * @param clauses of the model contract; mandatory ones are added by the platform
 * @param policy rules of use that machines can follow; may be empty
 */
public record AgreementTerms(
        String scope,
        String text,
        LocalDate effectiveOn,
        LocalDate expiresOn,
        BigDecimal unitPrice,
        String consortiumId,
        ClauseChoice clauses,
        UsagePolicy policy) {

    public AgreementTerms {
        scope = scope == null ? "" : scope;
        text = text == null ? "" : text;
        consortiumId = consortiumId == null ? "" : consortiumId;
        clauses = clauses == null ? ClauseChoice.NONE : clauses;
        policy = policy == null ? UsagePolicy.NONE : policy;
    }

    /** Terms without clauses and rules of use. */
    public static AgreementTerms plain(
            String scope,
            String text,
            LocalDate effectiveOn,
            LocalDate expiresOn,
            BigDecimal unitPrice,
            String consortiumId) {
        return new AgreementTerms(scope, text, effectiveOn, expiresOn, unitPrice, consortiumId, null, null);
    }

    /** The same terms from another day on. */
    public AgreementTerms from(LocalDate day) {
        return new AgreementTerms(scope, text, day, expiresOn, unitPrice, consortiumId, clauses, policy);
    }

    AgreementTerms with(ClauseChoice completed) {
        return new AgreementTerms(scope, text, effectiveOn, expiresOn, unitPrice, consortiumId, completed, policy);
    }
}
