package org.tongqu.portal.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.resource.Resources;

/** Checks what is written about a product: the form at any time, the listing policies before a review. */
@Dependent
public class ProductChecks {

    private static final int NAME = 60;
    private static final int SUMMARY = 500;
    private static final int LINE = 200;
    private static final int LINES = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CodeTables codes;
    private final Organisations organisations;
    private final Authorisations authorisations;
    private final Resources resources;
    private final Clock clock;

    @Inject
    public ProductChecks(
            CodeTables codes,
            Organisations organisations,
            Authorisations authorisations,
            Resources resources,
            Clock clock) {
        this.codes = codes;
        this.organisations = organisations;
        this.authorisations = authorisations;
        this.resources = resources;
        this.clock = clock;
    }

    /** What is wrong with the form of a draft; missing parts are not. */
    Violations form(ProductDraft draft) {
        Violations violations = new Violations();
        violations.text("name", draft.name(), NAME);
        violations.optionalText("summary", draft.summary(), SUMMARY);
        violations.optionalText("versionLabel", draft.versionLabel(), 20);
        known(violations, draft);
        references(violations, draft);
        lines(violations, "usage.allowed", draft.usage().allowed());
        lines(violations, "usage.forbidden", draft.usage().forbidden());
        lines(violations, "usage.duties", draft.usage().duties());
        lines(
                violations,
                "content.fields",
                draft.content().fields().stream().map(Content.Field::name).toList());
        draft.content().fields().forEach(field -> {
            violations.optionalText("content.fields", field.type(), LINE);
            violations.optionalText("content.fields", field.example(), LINE);
        });
        violations.optionalText("content.spatial", draft.content().spatial(), LINE);
        violations.optionalText("content.temporal", draft.content().temporal(), LINE);
        violations.optionalText("content.scale", draft.content().scale(), LINE);
        violations.optionalText(
                "assessments.personalInfoReport", draft.assessments().personalInfoReport(), LINE);
        quality(violations, draft.quality());
        if (!draft.price().isUndecided()) {
            draft.price().check(violations);
        }
        return violations;
    }

    /** What keeps a product from being reviewed and listed today. */
    Violations listing(DataProduct product) {
        ListingFacts facts =
                new ListingFacts(codes, authorisations.find(product.source().authorisationId()), LocalDate.now(clock));
        return ListingPolicies.check(product, facts);
    }

    private void known(Violations violations, ProductDraft draft) {
        Classification given = draft.classification();
        known(violations, "source.kind", "sourceKinds", draft.source().kind());
        known(violations, "classification.deliveryForm", "deliveryForms", given.deliveryForm());
        known(violations, "classification.deliveryMethod", "deliveryMethods", given.deliveryMethod());
        known(violations, "classification.updateFrequency", "updateFrequencies", given.updateFrequency());
        known(violations, "classification.transportMode", "transportModes", given.transportMode());
        known(violations, "classification.businessField", "businessFields", given.businessField());
        known(violations, "classification.regionCluster", "regionClusters", given.regionCluster());
        given.themes().forEach(theme -> known(violations, "classification.themes", "themes", theme));
        draft.usage().scenes().forEach(scene -> known(violations, "usage.scenes", "themes", scene));
        known(violations, "safety.grade", "securityGrades", draft.safety().grade());
        known(
                violations,
                "safety.openAttribute",
                "openAttributes",
                draft.safety().openAttribute());
        violations.optionalText("classification.industryCode", given.industryCode(), 10);
        violations.optionalText("classification.topicCode", given.topicCode(), 10);
        violations.optionalText("classification.sourceAcquisition", given.sourceAcquisition(), 10);
    }

    private void known(Violations violations, String field, String table, String code) {
        violations.require(code.isEmpty() || codes.exists(table, code), field, "unknownCode", code);
    }

    private void references(Violations violations, ProductDraft draft) {
        organisation(violations, "providerId", draft.providerId());
        organisation(violations, "source.dataHolderId", draft.source().dataHolderId());
        organisation(
                violations, "assessments.qualityAssessorId", draft.assessments().qualityAssessorId());
        organisation(
                violations, "assessments.valueAssessorId", draft.assessments().valueAssessorId());
        Assessments.Compliance compliance = draft.assessments().compliance();
        if (compliance != null) {
            organisation(violations, "assessments.compliance.assessorId", compliance.assessorId());
            violations.require(compliance.result() != null, "assessments.compliance.result", "required");
            violations.optionalText("assessments.compliance.reportNo", compliance.reportNo(), LINE);
        }
        String agreement = draft.source().authorisationId();
        violations.require(
                agreement.isEmpty() || authorisations.find(agreement).isPresent(),
                "source.authorisationId",
                "unknownCode",
                agreement);
        draft.source()
                .resourceIds()
                .forEach(id ->
                        violations.require(resources.find(id).isPresent(), "source.resourceIds", "unknownCode", id));
    }

    private void organisation(Violations violations, String field, String id) {
        boolean given = id != null && !id.isEmpty();
        violations.require(!given || organisations.find(id).isPresent(), field, "unknownCode", String.valueOf(id));
    }

    private static void lines(Violations violations, String field, List<String> lines) {
        violations.require(lines.size() <= LINES, field, "product.tooManyLines", LINES);
        lines.forEach(line -> violations.text(field, line, LINE));
    }

    private static void quality(Violations violations, Quality quality) {
        violations.require(
                quality.grade().isEmpty() || List.of("A", "B", "C", "D").contains(quality.grade()),
                "quality.grade",
                "unknownCode",
                quality.grade());
        percentage(violations, "quality.completeness", quality.completeness());
        percentage(violations, "quality.accuracy", quality.accuracy());
        percentage(violations, "quality.consistency", quality.consistency());
        percentage(violations, "quality.timeliness", quality.timeliness());
        percentage(violations, "quality.score", quality.score());
    }

    private static void percentage(Violations violations, String field, BigDecimal value) {
        violations.require(
                value == null || value.signum() >= 0 && value.compareTo(HUNDRED) <= 0, field, "product.percentage");
    }
}
