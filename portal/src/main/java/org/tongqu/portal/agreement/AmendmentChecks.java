package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.text.Languages;

/**
 * Checks what is proposed for an agreement in force, collecting everything that is wrong.
 *
 * <p>The day from which it holds is today at the earliest and lies within the term, not before that of the version whose
 * place it takes: so each day of the term has one version. A price that is left as it is stays as it was agreed on,
 * whatever the product costs by now.
 */
@Dependent
public class AmendmentChecks {

    private static final int REASON = 500;

    private final AgreementChecks checks;
    private final AgreementJournal journal;
    private final AmendmentChanges changes;

    @Inject
    public AmendmentChecks(AgreementChecks checks, AgreementJournal journal, AmendmentChanges changes) {
        this.checks = checks;
        this.journal = journal;
        this.changes = changes;
    }

    /** The offer with all clauses and prices; its comment says why. */
    AmendedOffer completed(Agreement agreement, CounterOffer offer) {
        Violations violations = new Violations();
        violations.text("comment", offer.comment(), REASON);
        TermsInForce before = agreement.latest();
        List<AgreedProduct> subjects = before.products().stream()
                .map(product ->
                        samePrice(offer.terms(), before.terms(), product.id()) ? product : today(agreement, product))
                .toList();
        AgreementTerms terms =
                checks.terms().completed(violations, agreement.type(), offer.terms(), subjects, agreement.providerId());
        if (terms != null) {
            days(violations, agreement, terms);
            violations.require(
                    terms.consortiumId().equals(agreement.consortiumId()),
                    "terms.consortiumId",
                    "agreement.consortiumStays");
            checks.application().within(violations, agreement.applicationId(), terms);
        }
        violations.throwIfAny();
        AmendedOffer amended =
                new AmendedOffer(terms, subjects.stream().map(terms::priced).toList());
        violations.require(
                !changes.between(agreement, before, amended, Languages.ZH_CN).isEmpty(),
                "terms",
                "agreement.nothingChanged");
        violations.throwIfAny();
        return amended;
    }

    private AgreedProduct today(Agreement agreement, AgreedProduct product) {
        return checks.pricing()
                .product(product.id())
                .map(found -> checks.pricing().agreed(found, agreement.purposeClass()))
                .orElse(product);
    }

    private static boolean samePrice(AgreementTerms offered, AgreementTerms before, String productId) {
        if (offered == null) {
            return true;
        }
        BigDecimal was = before.unitPriceOf(productId).orElse(null);
        BigDecimal is = offered.unitPriceOf(productId).orElse(null);
        return was == null || is == null ? was == is : was.compareTo(is) == 0;
    }

    private void days(Violations violations, Agreement agreement, AgreementTerms terms) {
        LocalDate first = terms.effectiveOn();
        if (first == null) {
            return;
        }
        violations.require(!first.isBefore(journal.today()), "terms.effectiveOn", "agreement.amendmentInPast");
        LocalDate from = agreement.latest().terms().effectiveOn();
        violations.require(
                !first.isBefore(from) && !first.isAfter(agreement.expiresOn()),
                "terms.effectiveOn",
                "agreement.amendmentOutsideTerm",
                from.toString(),
                agreement.expiresOn().toString());
    }
}
