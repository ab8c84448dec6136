package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.problem.Violations;

/** Checks what is proposed or countered, collecting everything that is wrong. */
@Dependent
public class AgreementChecks {

    private static final int TITLE = 120;
    private static final int SCENARIO = 500;

    private final CodeTables codes;
    private final Pricing pricing;
    private final TermsChecks terms;
    private final NamedDemand demand;
    private final NamedApplication application;

    @Inject
    public AgreementChecks(
            CodeTables codes, Pricing pricing, TermsChecks terms, NamedDemand demand, NamedApplication application) {
        this.codes = codes;
        this.pricing = pricing;
        this.terms = terms;
        this.demand = demand;
        this.application = application;
    }

    /** What is wrong with a proposal; product and terms are checked by themselves. */
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

    TermsChecks terms() {
        return terms;
    }

    NamedApplication application() {
        return application;
    }

    Pricing pricing() {
        return pricing;
    }
}
