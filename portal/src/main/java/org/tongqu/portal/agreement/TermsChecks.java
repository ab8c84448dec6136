package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.agreement.clause.ClauseLibrary;
import org.tongqu.portal.problem.Violations;

/** Checks what is negotiated and completes it with the clauses that every agreement of the type has. */
@Dependent
public class TermsChecks {

    private static final int WORDS = 2000;
    private static final int DECIMALS = 8;
    private static final int DIGITS = 12;
    private static final String PRICE = "terms.unitPrice";
    private static final String PRICES = "terms.unitPrices";

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
     * @param products at their prices for the purpose; none if what was asked for is no product
     * @return the terms with all their clauses; null if there are none
     */
    AgreementTerms completed(
            Violations violations,
            ContractType type,
            AgreementTerms terms,
            List<AgreedProduct> products,
            String providerId) {
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
        if (!products.isEmpty()) {
            prices(violations, terms, products);
        }
        terms.policy().check(violations);
        return terms.with(library.completed(type.name(), terms.clauses(), violations));
    }

    /** The price of an only product stands by itself, those of several products by their numbers. */
    private static void prices(Violations violations, AgreementTerms terms, List<AgreedProduct> products) {
        if (products.size() == 1) {
            violations.require(terms.unitPrices().isEmpty(), PRICES, "agreement.onlyProduct");
            price(violations, PRICE, terms.unitPrice(), products.get(0).price());
            return;
        }
        violations.require(terms.unitPrice() == null, PRICE, "agreement.severalProducts");
        terms.unitPrices().forEach((id, unitPrice) -> {
            Optional<AgreedProduct> product =
                    products.stream().filter(one -> one.id().equals(id)).findFirst();
            violations.require(product.isPresent(), PRICES, "agreement.notItsProduct", id);
            product.ifPresent(found -> price(violations, PRICES + "." + id, unitPrice, found.price()));
        });
    }

    /** @param unitPrice null for the product's own */
    private static void price(Violations violations, String field, BigDecimal unitPrice, AgreedPrice price) {
        if (unitPrice == null) {
            return;
        }
        violations.require(unitPrice.signum() > 0, field, "notPositive");
        violations.require(
                unitPrice.stripTrailingZeros().scale() <= DECIMALS
                        && unitPrice.precision() - unitPrice.scale() <= DIGITS,
                field,
                "agreement.priceDigits",
                DECIMALS);
        violations.require(price.charged(), field, "agreement.freeForPurpose");
        violations.require(price.steps().size() <= 1, field, "agreement.graduated");
        violations.require(
                price.ceiling() == null || unitPrice.compareTo(price.ceiling()) <= 0,
                field,
                "agreement.priceAboveCeiling",
                unitPrice.toPlainString(),
                price.ceiling() == null ? "" : price.ceiling().toPlainString());
    }
}
