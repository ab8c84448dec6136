package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.problem.Violations;

/** Checks what is proposed or countered, collecting everything that is wrong. */
@Dependent
public class AgreementChecks {

    private static final int TITLE = 120;
    private static final int WORDS = 2000;
    private static final int SCENARIO = 500;
    private static final int DECIMALS = 8;
    private static final int DIGITS = 12;

    private final CodeTables codes;
    private final Pricing pricing;
    private final AgreementAccess access;
    private final NamedDemand demand;
    private final NamedApplication application;

    @Inject
    public AgreementChecks(
            CodeTables codes,
            Pricing pricing,
            AgreementAccess access,
            NamedDemand demand,
            NamedApplication application) {
        this.codes = codes;
        this.pricing = pricing;
        this.access = access;
        this.demand = demand;
        this.application = application;
    }

    /** What is wrong with a proposal; the product is checked by {@link #product}. */
    Violations draft(AgreementDraft draft) {
        Violations violations = new Violations();
        violations.text("title", draft.title(), TITLE);
        violations.text("scenario", draft.scenario(), SCENARIO);
        violations.text("productId", draft.productId(), 64);
        violations.require(
                draft.type().isProposable(), "type", "unknownCode", draft.type().name());
        codes.check(violations, "purposeClass", "purposeClasses", draft.purposeClass());
        demand.check(violations, draft.demandId());
        return violations;
    }

    /** Adds what is wrong with the terms between these sides. */
    void terms(Violations violations, AgreementTerms terms, AgreedProduct product, String providerId) {
        if (terms == null) {
            violations.add("terms", "required");
            return;
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

    /** The product at the prices of the terms. */
    static List<AgreedProduct> priced(AgreedProduct product, AgreementTerms terms) {
        return List.of(
                terms.unitPrice() == null ? product : product.at(product.price().at(terms.unitPrice())));
    }

    NamedApplication application() {
        return application;
    }

    Pricing pricing() {
        return pricing;
    }
}
