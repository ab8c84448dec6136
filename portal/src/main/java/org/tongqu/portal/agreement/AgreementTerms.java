package org.tongqu.portal.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongqu.portal.agreement.clause.ClauseChoice;
import org.tongqu.portal.agreement.policy.UsagePolicy;

/**
 * What is negotiated.
 *
 * @param scope what the data may be used for, in words
 * @param text the other terms, in words
 * @param effectiveOn first day
 * @param expiresOn last day
 * @param unitPrice yuan per unit of the only product, tax included; absent for the product's own price
 * @param unitPrices the same where there are several products, by their numbers; those that are not named keep their own.
 *     Not written where there are none, so that the texts of before stay as they were signed
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, BigDecimal> unitPrices,
        String consortiumId,
        ClauseChoice clauses,
        UsagePolicy policy) {

    public AgreementTerms {
        scope = scope == null ? "" : scope;
        text = text == null ? "" : text;
        unitPrices = named(unitPrices);
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
        return new AgreementTerms(scope, text, effectiveOn, expiresOn, unitPrice, null, consortiumId, null, null);
    }

    /** The same terms from another day on. */
    public AgreementTerms from(LocalDate day) {
        return new AgreementTerms(scope, text, day, expiresOn, unitPrice, unitPrices, consortiumId, clauses, policy);
    }

    AgreementTerms with(ClauseChoice completed) {
        return new AgreementTerms(
                scope, text, effectiveOn, expiresOn, unitPrice, unitPrices, consortiumId, completed, policy);
    }

    /** What is to be paid for a product, yuan per unit; empty for the product's own price. */
    Optional<BigDecimal> unitPriceOf(String productId) {
        return Optional.ofNullable(unitPrices.getOrDefault(productId, unitPrice));
    }

    /** A product at the price of these terms. */
    AgreedProduct priced(AgreedProduct product) {
        return unitPriceOf(product.id())
                .map(price -> product.at(product.price().at(price)))
                .orElse(product);
    }

    /** Without the products that no price is said for. */
    private static Map<String, BigDecimal> named(Map<String, BigDecimal> given) {
        Map<String, BigDecimal> named = new TreeMap<>(given == null ? Map.of() : given);
        named.values().removeIf(price -> price == null);
        return Collections.unmodifiableMap(named);
    }
}
