package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.tongqu.portal.agreement.clause.ClauseLibrary;
import org.tongqu.portal.problem.Violations;

/** Checks what is negotiated and completes it with the clauses that every agreement of the type has. */
@Dependent
public class TermsChecks {

    private static final int WORDS = 2000;
    private static final int DECIMALS = 8;
    private static final int DIGITS = 12;

    private final ClauseLibrary library;
    private final AgreementAccess access;

    @Inject
    public TermsChecks(ClauseLibrary library, AgreementAccess access) {
        this.library = library;
        this.access = access;
    }

    /**
     * Adds what is wrong with the terms.
     *
     * @param product at its price for the purpose; null if there is none
     * @return the terms with all their clauses; null if there are none
     */
    AgreementTerms completed(
            Violations violations, ContractType type, AgreementTerms terms, AgreedProduct product, String providerId) {
        if (terms == null) {
            violations.add("terms", "required");
            return null;
        }
        violations.text("terms.scope", terms.scope(), WORDS);
        violations.optionalText("terms.text", terms.text(), WORDS);
        violations.require(terms.effectiveOn() != null, "terms.effectiveOn", "required");
        violations.require(terms.expiresOn() != null, "terms.expiresOn", "required");
        violations.require(
                terms.effectiveOn() == null
                        || terms.expiresOn() == null
                        || !terms.expiresOn().isBefore(terms.effectiveOn()),
                "terms.expiresOn",
                "dateOrder");
        violations.require(
                terms.consortiumId().isEmpty() || access.isMember(terms.consortiumId(), providerId),
                "terms.consortiumId",
                "agreement.notItsConsortium",
                terms.consortiumId());
        if (product != null && terms.unitPrice() != null) {
            price(violations, terms.unitPrice(), product.price());
        }
        terms.policy().check(violations);
        return terms.with(library.completed(type.name(), terms.clauses(), violations));
    }

    private static void price(Violations violations, BigDecimal unitPrice, AgreedPrice price) {
        violations.require(unitPrice.signum() > 0, "terms.unitPrice", "notPositive");
        violations.require(
                unitPrice.stripTrailingZeros().scale() <= DECIMALS
                        && unitPrice.precision() - unitPrice.scale() <= DIGITS,
                "terms.unitPrice",
                "agreement.priceDigits",
                DECIMALS);
        violations.require(price.charged(), "terms.unitPrice", "agreement.freeForPurpose");
        violations.require(price.steps().size() <= 1, "terms.unitPrice", "agreement.graduated");
        violations.require(
                price.ceiling() == null || unitPrice.compareTo(price.ceiling()) <= 0,
                "terms.unitPrice",
                "agreement.priceAboveCeiling",
                unitPrice.toPlainString(),
                price.ceiling() == null ? "" : price.ceiling().toPlainString());
    }
}
