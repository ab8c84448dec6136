package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.purpose.PurposeRule;
import org.tongqu.portal.purpose.UseApplication;
import org.tongqu.portal.purpose.UseApplications;

/** Checks the use application that an agreement rests on: what is free by its purpose alone needs an approved one. */
@Dependent
public class NamedApplication {

    private final UseApplications applications;
    private final AgreementAccess access;

    @Inject
    public NamedApplication(UseApplications applications, AgreementAccess access) {
        this.applications = applications;
        this.access = access;
    }

    /** Adds a violation unless the application lets the caller's organisation use the product as the draft says. */
    void check(Violations violations, AgreementDraft draft, DataProduct product) {
        if (product == null) {
            return;
        }
        if (draft.applicationId().isEmpty()) {
            violations.require(
                    !PurposeRule.waives(product.price(), draft.purposeClass()),
                    "applicationId",
                    "agreement.applicationNeeded");
            return;
        }
        violations.require(
                applications
                        .find(draft.applicationId())
                        .filter(found -> found.permits(access.organisation(), draft.productId(), draft.purposeClass()))
                        .isPresent(),
                "applicationId",
                "agreement.notYourApplication",
                draft.applicationId());
        within(violations, draft.applicationId(), draft.terms());
    }

    /** Adds a violation unless the term lies within what was applied for. */
    void within(Violations violations, String applicationId, AgreementTerms terms) {
        Optional<UseApplication> application = applications.find(applicationId);
        if (terms != null && terms.effectiveOn() != null && terms.expiresOn() != null) {
            violations.require(
                    application
                            .filter(found -> !found.covers(terms.effectiveOn(), terms.expiresOn()))
                            .isEmpty(),
                    "terms.expiresOn",
                    "agreement.beyondApplication",
                    applicationId);
        }
    }
}
