package org.tongqu.portal.authorisation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.problem.Violations;

/** What an agreement must fulfil to be taken up; a new rule is a new line in {@link #ALL}. */
final class AuthorisationPolicies {

    static final int LONGEST_TERM_YEARS = 5;
    static final int PRICE_DECIMALS = 8;
    private static final int PRICE_DIGITS = 12;

    /** An agreement with what is known about its parties; unknown organisations are null. */
    record Checked(AuthorisationDraft draft, Organisation implementingBody, Organisation operator) {}

    /** A named rule. */
    record Policy(String name, BiConsumer<Checked, Violations> rule) {}

    static final List<Policy> ALL = List.of(
            new Policy("words", AuthorisationPolicies::words),
            new Policy("parties", AuthorisationPolicies::parties),
            new Policy("term", AuthorisationPolicies::term),
            new Policy("decision", AuthorisationPolicies::decision),
            new Policy("clauses", AuthorisationPolicies::clauses),
            new Policy("permittedRevenue", AuthorisationPolicies::permittedRevenue),
            new Policy("products", AuthorisationPolicies::products));

    private AuthorisationPolicies() {}

    static Violations check(Checked checked) {
        Violations violations = new Violations();
        ALL.forEach(policy -> policy.rule().accept(checked, violations));
        return violations;
    }

    private static void words(Checked checked, Violations violations) {
        AuthorisationDraft draft = checked.draft();
        violations.text("title", draft.title(), 100);
        violations.require(draft.mode() != null, "mode", "required");
        violations.require(!draft.scope().isEmpty(), "scope", "required");
        draft.scope().forEach(part -> violations.text("scope", part, 100));
        violations.require(draft.terms() != null, "terms", "required");
    }

    private static void parties(Checked checked, Violations violations) {
        party(violations, "implementingBodyId", checked.implementingBody(), "IMPLEMENTING_BODY");
        party(violations, "operatorId", checked.operator(), "OPERATING_INSTITUTION");
    }

    private static void party(Violations violations, String field, Organisation party, String capacity) {
        if (party == null) {
            violations.add(field, "authorisation.partyUnknown");
        } else {
            violations.require(party.capacities().contains(capacity), field, "authorisation." + field, party.name());
        }
    }

    // 发改数据规〔2025〕27号: not longer than five years.
    private static void term(Checked checked, Violations violations) {
        AuthorisationDraft draft = checked.draft();
        violations.require(draft.effectiveOn() != null, "effectiveOn", "required");
        violations.require(draft.expiresOn() != null, "expiresOn", "required");
        if (draft.effectiveOn() == null || draft.expiresOn() == null) {
            return;
        }
        violations.require(draft.expiresOn().isAfter(draft.effectiveOn()), "expiresOn", "dateOrder");
        violations.require(
                draft.expiresOn().isBefore(draft.effectiveOn().plusYears(LONGEST_TERM_YEARS)),
                "expiresOn",
                "authorisation.termTooLong",
                LONGEST_TERM_YEARS);
    }

    private static void decision(Checked checked, Violations violations) {
        AuthorisationTerms terms = checked.draft().terms();
        if (terms != null) {
            violations.text("terms.selectionMethod", terms.selectionMethod(), 200);
            violations.text("terms.decisionBody", terms.decisionBody(), 200);
            violations.require(terms.decidedOn() != null, "terms.decidedOn", "required");
        }
    }

    private static void clauses(Checked checked, Violations violations) {
        AuthorisationTerms terms = checked.draft().terms();
        if (terms == null) {
            return;
        }
        List<String> missing = Arrays.stream(Clause.values())
                .filter(clause -> clause.isMandatory() && !terms.clauses().contains(clause))
                .map(Clause::name)
                .toList();
        violations.require(
                missing.isEmpty(), "terms.clauses", "authorisation.clausesMissing", String.join(", ", missing));
    }

    private static void permittedRevenue(Checked checked, Violations violations) {
        AuthorisationTerms terms = checked.draft().terms();
        if (terms != null) {
            RevenueCap cap = terms.revenueCap();
            violations.require(cap != null, "terms.revenueCap", "required");
            violations.require(cap == null || cap.addsUp(), "terms.revenueCap", "authorisation.revenueDoesNotAddUp");
        }
    }

    private static void products(Checked checked, Violations violations) {
        List<CoverageDraft> products = checked.draft().products();
        for (int i = 0; i < products.size(); i++) {
            product(violations, "products[" + i + "].", products.get(i));
        }
        long different =
                products.stream().map(CoverageDraft::productId).distinct().count();
        violations.require(different == products.size(), "products", "authorisation.productTwice");
    }

    /** @param path where the product stands in the request, with a dot at its end; empty if it is the request */
    static void product(Violations violations, String path, CoverageDraft product) {
        violations.text(path + "productId", product.productId(), 20);
        violations.require(
                (product.ceiling() == null) == (product.unit() == null), path + "unit", "authorisation.ceilingUnit");
        BigDecimal ceiling = product.ceiling();
        if (ceiling != null) {
            violations.require(ceiling.signum() > 0, path + "ceiling", "notPositive");
            violations.require(
                    ceiling.stripTrailingZeros().scale() <= PRICE_DECIMALS
                            && ceiling.precision() - ceiling.scale() <= PRICE_DIGITS,
                    path + "ceiling",
                    "authorisation.ceilingDigits",
                    PRICE_DECIMALS);
        }
    }
}
