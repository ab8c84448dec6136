package org.tongqu.portal.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.SharingAttribute;

/** One line of the demo products, read into the words of this feature. */
final class DemoProduct {

    private static final Map<String, SharingAttribute> SHARING = Map.of(
            "无条件共享", SharingAttribute.UNCONDITIONAL,
            "有条件共享", SharingAttribute.CONDITIONAL,
            "不予共享", SharingAttribute.NONE);
    private static final Map<String, Assessments.Result> RESULTS =
            Map.of("通过", Assessments.Result.PASSED, "补正中", Assessments.Result.SUPPLEMENTING);
    private static final Map<String, AccessWay> ACCESS =
            Map.of("OPEN", AccessWay.OPEN, "AUTH", AccessWay.AUTHORISED_OPERATION, "SHARE", AccessWay.APPLY);

    private final JsonNode line;
    private final JsonNode fieldTypes;

    /** @param fieldTypes type and example of the data items by name */
    DemoProduct(JsonNode line, JsonNode fieldTypes) {
        this.line = line;
        this.fieldTypes = fieldTypes;
    }

    String id() {
        return text("id");
    }

    long number() {
        return Long.parseLong(id().substring(id().indexOf('-') + 1));
    }

    String dataHolderId() {
        return text("dataHolderId");
    }

    String businessField() {
        return text("businessField");
    }

    boolean isOnShelf() {
        return "LISTED".equals(text("status")) || isSuspended();
    }

    boolean isSuspended() {
        return "SUSPENDED".equals(text("status"));
    }

    /** Whether a review of it is going on in the files; nobody reviews demo data, so it waits for its provider here. */
    boolean isUnderReview() {
        return "UNDER_REVIEW".equals(text("status"));
    }

    LocalDate listedOn() {
        return date(line.path("listedOn"));
    }

    /** How the data are got at, if they are public data. */
    Optional<AccessWay> accessWay() {
        return Optional.ofNullable(ACCESS.get(text("sourceKind")));
    }

    Optional<NdiIdentifier> ndiIdentifier() {
        return NdiIdentifier.parse(text("ndiProductId"));
    }

    ProductStats stats() {
        JsonNode stats = line.path("stats");
        return new ProductStats(
                stats.path("views").asInt(),
                stats.path("applications").asInt(),
                stats.path("contracts").asInt(),
                decimal(stats.path("rating")));
    }

    Registration registration() {
        JsonNode given = line.path("registration");
        return new Registration(
                Registration.Target.NDA_PLATFORM,
                Registration.Kind.valueOf(given.path("kind").asText()),
                given.path("subjectOrgId").asText(),
                given.path("code").asText(""),
                date(given.path("codedOn")),
                date(given.path("validUntil")));
    }

    ProductDraft draft(StandardTerms terms, List<String> resourceIds) {
        return new ProductDraft(
                text("name"),
                text("summary"),
                text("providerId"),
                text("version"),
                new Source(text("sourceKind"), dataHolderId(), text("authorisationAgreementId"), resourceIds),
                classification(),
                safety(),
                price(),
                content(),
                terms.with(texts(line.path("usageRestrictions")), texts(line.path("applicableScenes"))),
                quality(),
                assessments());
    }

    private Classification classification() {
        return new Classification(
                text("deliveryForm"),
                text("deliveryMethod"),
                text("updateFrequency"),
                text("transportMode"),
                businessField(),
                texts(line.path("themes")),
                text("regionCluster"),
                text("industryCode"),
                text("topicCode"),
                text("sourceAcquisition"));
    }

    private Safety safety() {
        return new Safety(
                text("securityGrade"),
                line.path("containsPersonalInfo").asBoolean(),
                false,
                text("openAttribute"),
                SHARING.getOrDefault(text("sharingAttribute"), SharingAttribute.NOT_APPLICABLE),
                Safety.Visibility.valueOf(text("visibility")));
    }

    private Price price() {
        JsonNode pricing = line.path("pricing");
        PriceKind kind = PriceKind.valueOf(pricing.path("kind").asText());
        if (kind == PriceKind.FREE) {
            return Price.FREE;
        }
        ChargeUnit unit = ChargeUnit.ofPriceText(pricing.path("unit").asText()).orElse(null);
        return Price.flat(
                kind,
                plan(unit),
                unit,
                pricing.path("amount").decimalValue(),
                pricing.path("freeForPublicGovernance").asBoolean());
    }

    private static PlanKind plan(ChargeUnit unit) {
        if (unit == ChargeUnit.YEAR) {
            return PlanKind.YEARLY;
        }
        return unit == ChargeUnit.COPY ? PlanKind.ONE_TIME : PlanKind.PER_CALL;
    }

    private Content content() {
        List<Content.Field> fields = new ArrayList<>();
        for (String name : texts(line.path("sampleFields"))) {
            JsonNode known = fieldTypes.path(name);
            fields.add(new Content.Field(
                    name, known.path("type").asText(""), known.path("example").asText("")));
        }
        JsonNode coverage = line.path("coverage");
        return new Content(
                fields,
                coverage.path("spatial").asText(),
                coverage.path("temporal").asText(),
                "");
    }

    private Quality quality() {
        JsonNode measured = line.path("quality");
        return new Quality(
                text("qualityGrade"),
                decimal(measured.path("completeness")),
                decimal(measured.path("accuracy")),
                decimal(measured.path("consistency")),
                decimal(measured.path("timeliness")),
                decimal(measured.path("score")));
    }

    private Assessments assessments() {
        JsonNode found = line.path("assessments");
        JsonNode compliance = found.path("compliance");
        return new Assessments(
                new Assessments.Compliance(
                        compliance.path("assessorId").asText(),
                        RESULTS.get(compliance.path("result").asText()),
                        compliance.path("reportNo").asText()),
                found.path("quality").path("assessorId").asText(""),
                found.path("value").path("assessorId").asText(""),
                "");
    }

    private String text(String field) {
        JsonNode value = line.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    private static BigDecimal decimal(JsonNode value) {
        return value.isNumber() ? new BigDecimal(value.asText().toUpperCase(Locale.ROOT)) : null;
    }

    private static LocalDate date(JsonNode value) {
        return value.isTextual() ? LocalDate.parse(value.asText()) : null;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
