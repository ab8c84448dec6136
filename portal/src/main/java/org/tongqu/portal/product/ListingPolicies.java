package org.tongqu.portal.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.Ceiling;
import org.tongqu.portal.problem.Violations;

/** What a product must fulfil to be reviewed and listed; a new rule is a new line in {@link #ALL}. */
final class ListingPolicies {

    static final List<ListingPolicy> ALL = List.of(
            new ListingPolicy("mandatoryTexts", ListingPolicies::mandatoryTexts),
            new ListingPolicy("classified", ListingPolicies::classified),
            new ListingPolicy("sourceNamed", ListingPolicies::sourceNamed),
            new ListingPolicy("coreDataNeverListed", ListingPolicies::coreDataNeverListed),
            new ListingPolicy("importantDataInSandboxOnly", ListingPolicies::importantDataInSandboxOnly),
            new ListingPolicy("rawPublicDataBlocked", ListingPolicies::rawPublicDataBlocked),
            new ListingPolicy("authorisationCovers", ListingPolicies::authorisationCovers),
            new ListingPolicy(
                    "priceComplete", (product, facts, found) -> product.price().check(found)),
            new ListingPolicy("priceFitsSource", ListingPolicies::priceFitsSource),
            new ListingPolicy("priceWithinCeiling", ListingPolicies::priceWithinCeiling),
            new ListingPolicy("publicGovernanceFree", ListingPolicies::publicGovernanceFree),
            new ListingPolicy("personalInformationAssessed", ListingPolicies::personalInformationAssessed),
            new ListingPolicy("complianceAssessed", ListingPolicies::complianceAssessed));

    private static final int FEN_DIGITS = 2;
    private static final String CORE = "CORE";
    private static final String IMPORTANT = "IMP";
    /** Delivery method 04: data sandbox or privacy computing. */
    private static final String SANDBOX = "04";

    private static final List<String> LAWFULLY_OPEN = List.of("UNCOND", "COND");
    private static final List<String> HIGH_GRADES = List.of("G3", "G4", IMPORTANT);

    private ListingPolicies() {}

    static Violations check(DataProduct product, ListingFacts facts) {
        Violations violations = new Violations();
        ALL.forEach(policy -> policy.rule().check(product, facts, violations));
        return violations;
    }

    private static void mandatoryTexts(DataProduct product, ListingFacts facts, Violations violations) {
        violations.require(!product.name().isBlank(), "name", "required");
        violations.require(!product.summary().isBlank(), "summary", "required");
        violations.require(!product.content().fields().isEmpty(), "content.fields", "required");
        violations.require(!product.content().spatial().isBlank(), "content.spatial", "required");
        violations.require(!product.content().temporal().isBlank(), "content.temporal", "required");
        violations.require(!product.usage().forbidden().isEmpty(), "usage.forbidden", "required");
        violations.require(!product.usage().scenes().isEmpty(), "usage.scenes", "required");
    }

    private static void classified(DataProduct product, ListingFacts facts, Violations violations) {
        Classification given = product.classification();
        var codes = facts.codes();
        codes.check(violations, "classification.deliveryForm", "deliveryForms", given.deliveryForm());
        codes.check(violations, "classification.deliveryMethod", "deliveryMethods", given.deliveryMethod());
        codes.check(violations, "classification.updateFrequency", "updateFrequencies", given.updateFrequency());
        codes.check(violations, "classification.transportMode", "transportModes", given.transportMode());
        codes.check(violations, "classification.businessField", "businessFields", given.businessField());
        codes.check(violations, "classification.regionCluster", "regionClusters", given.regionCluster());
        codes.checkAll(violations, "classification.themes", "themes", given.themes());
        codes.check(
                violations, "safety.grade", "securityGrades", product.safety().grade());
        codes.check(
                violations,
                "safety.openAttribute",
                "openAttributes",
                product.safety().openAttribute());
    }

    private static void sourceNamed(DataProduct product, ListingFacts facts, Violations violations) {
        facts.codes()
                .check(
                        violations,
                        "source.kind",
                        "sourceKinds",
                        product.source().kind());
        violations.require(!product.source().dataHolderId().isEmpty(), "source.dataHolderId", "required");
    }

    // GB/T 43697-2024 grades; that core data are never listed is a platform rule after 数据安全法 §21.
    private static void coreDataNeverListed(DataProduct product, ListingFacts facts, Violations violations) {
        violations.require(!CORE.equals(product.safety().grade()), "safety.grade", "product.coreNeverListed");
    }

    private static void importantDataInSandboxOnly(DataProduct product, ListingFacts facts, Violations violations) {
        violations.require(
                !IMPORTANT.equals(product.safety().grade())
                        || SANDBOX.equals(product.classification().deliveryMethod()),
                "classification.deliveryMethod",
                "product.importantInSandboxOnly");
    }

    // Policy item (十一): raw public data not lawfully opened must not enter the market.
    private static void rawPublicDataBlocked(DataProduct product, ListingFacts facts, Violations violations) {
        Safety safety = product.safety();
        boolean blocked =
                safety.rawData() && product.source().isPublicData() && !LAWFULLY_OPEN.contains(safety.openAttribute());
        violations.require(!blocked, "safety.rawData", "product.rawPublicDataBlocked");
    }

    private static void authorisationCovers(DataProduct product, ListingFacts facts, Violations violations) {
        if (!product.source().isAuthorised()) {
            return;
        }
        String field = "source.authorisationId";
        Optional<AuthorisationAgreement> found = facts.agreement();
        if (found.isEmpty()) {
            violations.add(field, "product.authorisationMissing");
            return;
        }
        AuthorisationAgreement agreement = found.get();
        String id = agreement.id();
        violations.require(
                agreement.operatorId().equals(product.providerId()), field, "product.authorisationOfOthers", id);
        violations.require(agreement.covers(product.id()), field, "product.notCovered", id, product.id());
        violations.require(
                agreement.isInForceOn(facts.today()),
                field,
                "product.authorisationNotInForce",
                id,
                agreement.effectiveOn().toString(),
                agreement.expiresOn().toString());
    }

    // 发改价格〔2025〕65号: a guided price for authorised public data only; open and shared data cost nothing.
    private static void priceFitsSource(DataProduct product, ListingFacts facts, Violations violations) {
        PriceKind kind = product.price().kind();
        if (kind == null) {
            return;
        }
        boolean authorised = product.source().isAuthorised();
        boolean fits =
                switch (kind) {
                    case FREE -> true;
                    case GUIDED -> authorised;
                    case MARKET -> !product.source().isPublicData();
                };
        violations.require(fits, "price.kind", "product.priceKindDoesNotFit");
    }

    private static void priceWithinCeiling(DataProduct product, ListingFacts facts, Violations violations) {
        Price price = product.price();
        if (!product.source().isAuthorised() || price.isFree() || price.amount() == null || price.unit() == null) {
            return;
        }
        Optional<Ceiling> ceiling = facts.agreement().flatMap(agreement -> agreement.ceilingFor(product.id()));
        if (ceiling.isEmpty()) {
            violations.add("price.amount", "product.ceilingMissing", product.id());
        } else if (ceiling.get().unit() != price.unit()) {
            String unit = "元/" + ceiling.get().unit().original();
            violations.add("price.unit", "product.ceilingForOtherUnit", unit);
        } else if (!ceiling.get().allows(price.highest())) {
            violations.add(
                    "price.amount",
                    "product.priceAboveCeiling",
                    yuan(price.highest()),
                    yuan(ceiling.get().amount()),
                    "元/" + price.unit().original());
        }
    }

    /** At least to the fen, as prices are written everywhere. */
    private static String yuan(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), FEN_DIGITS)).toPlainString();
    }

    private static void publicGovernanceFree(DataProduct product, ListingFacts facts, Violations violations) {
        Price price = product.price();
        violations.require(
                !product.source().isPublicData() || price.isFree() || price.freeForPublicGovernance(),
                "price.freeForPublicGovernance",
                "product.publicGovernanceFree");
    }

    // A passed compliance assessment covers the impact assessment; without one its own report must be named.
    private static void personalInformationAssessed(DataProduct product, ListingFacts facts, Violations violations) {
        Assessments assessments = product.assessments();
        violations.require(
                !product.safety().containsPersonalInfo()
                        || assessments.compliancePassed()
                        || !assessments.personalInfoReport().isBlank(),
                "assessments.personalInfoReport",
                "product.personalInfoNotAssessed");
    }

    // Platform rule: a legal opinion for paid products and for grades from G3 up.
    private static void complianceAssessed(DataProduct product, ListingFacts facts, Violations violations) {
        boolean needed = !product.price().isFree()
                || HIGH_GRADES.contains(product.safety().grade());
        violations.require(
                !needed || product.assessments().compliancePassed(),
                "assessments.compliance",
                "product.complianceNotAssessed");
    }
}
