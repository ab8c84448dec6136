package org.tongqu.portal.authorisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What an agreement settles besides parties, scope, term and ceilings.
 *
 * @param selectionMethod how the operating institution was chosen
 * @param decisionBody who decided to authorise
 * @param decidedOn when
 * @param revenueCap permitted revenue; shown to the parties and supervisors only
 * @param pricingPolicy who pays and who does not, in words
 * @param reviewCycleYears after how many years ceilings are fixed anew
 * @param excessRule what happens with revenue above the cap
 * @param revenueParts who gets what, in words
 * @param exitTriggers when the authorisation ends early
 * @param dataDisposal what happens with the data then
 * @param clauses what the text settles
 * @param disclosedOn when it was last disclosed; may be absent
 */
public record AuthorisationTerms(
        String selectionMethod,
        String decisionBody,
        LocalDate decidedOn,
        RevenueCap revenueCap,
        String pricingPolicy,
        Integer reviewCycleYears,
        String excessRule,
        List<RevenuePart> revenueParts,
        List<String> exitTriggers,
        String dataDisposal,
        List<Clause> clauses,
        LocalDate disclosedOn) {

    /** What a kind of party gets, in words. */
    public record RevenuePart(String party, String basis) {}

    /** Years after which ceilings are fixed anew unless the agreement says otherwise (platform rule). */
    private static final int USUAL_REVIEW_CYCLE = 3;

    public AuthorisationTerms {
        reviewCycleYears = reviewCycleYears == null ? USUAL_REVIEW_CYCLE : reviewCycleYears;
        selectionMethod = selectionMethod == null ? "" : selectionMethod;
        decisionBody = decisionBody == null ? "" : decisionBody;
        pricingPolicy = pricingPolicy == null ? "" : pricingPolicy;
        excessRule = excessRule == null ? "" : excessRule;
        dataDisposal = dataDisposal == null ? "" : dataDisposal;
        revenueParts = revenueParts == null ? List.of() : List.copyOf(revenueParts);
        exitTriggers = exitTriggers == null ? List.of() : List.copyOf(exitTriggers);
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }
}
