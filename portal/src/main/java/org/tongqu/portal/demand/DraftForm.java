package org.tongqu.portal.demand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.organisation.Contact;
import org.tongqu.portal.problem.Violations;

/** The rules that every draft keeps, however little it says yet; limits are platform rules 平台规则. */
final class DraftForm {

    static final int TITLE = 40;
    static final int TEXT = 500;
    static final int LINE = 200;
    static final int NAME = 60;
    static final int UNIT = 20;
    static final int ITEMS = 30;
    static final BigDecimal LARGEST_INVESTMENT_WAN = BigDecimal.valueOf(10_000_000);

    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,30}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

    private final CodeTables codes;

    DraftForm(CodeTables codes) {
        this.codes = codes;
    }

    List<DraftPolicy> policies() {
        return List.of(
                DraftForm::titleFits,
                DraftForm::textsFit,
                DraftForm::listsFit,
                this::codesAreKnown,
                this::dataNeedsAreClear,
                DraftForm::outcomesAreMeasurable,
                DraftForm::weightsAddUp,
                DraftForm::investmentIsPlausible,
                DraftForm::daysAreInOrder,
                DraftForm::publicityIsLongEnough,
                DraftForm::milestonesAreNamed,
                DraftForm::contactIsReachable);
    }

    private static void titleFits(DemandDraft draft, Violations found) {
        found.text("title", draft.title(), TITLE);
    }

    private static void textsFit(DemandDraft draft, Violations found) {
        found.optionalText("background", draft.background(), TEXT);
        found.optionalText("problem", draft.problem(), TEXT);
        found.optionalText("securityRequirements", draft.securityRequirements(), TEXT);
        found.optionalText("rightsTerms", draft.rightsTerms(), TEXT);
        found.optionalText("supportPolicy", draft.supportPolicy(), TEXT);
        found.optionalText("fundingNote", draft.fundingNote(), LINE);
    }

    private static void listsFit(DemandDraft draft, Violations found) {
        items("buildContent", draft.buildContent(), found);
        items("technicalIndicators", draft.technicalIndicators(), found);
        items("responderQualification", draft.responderQualification(), found);
        items("candidateProductIds", draft.candidateProductIds(), found);
        few("dataNeeds", draft.dataNeeds(), found);
        few("expectedOutcomes", draft.expectedOutcomes(), found);
        few("evaluationCriteria", draft.evaluationCriteria(), found);
        few("milestones", draft.milestones(), found);
    }

    private void codesAreKnown(DemandDraft draft, Violations found) {
        code(found, "tier", "demandTiers", draft.tier());
        code(found, "regionCluster", "regionClusters", draft.regionCluster());
        code(found, "cooperationMode", "cooperationModes", draft.cooperationMode());
        codes(found, "themes", "themes", draft.themes());
        codes(found, "transportModes", "transportModes", draft.transportModes());
        codes(found, "businessFields", "businessFields", draft.businessFields());
    }

    private void dataNeedsAreClear(DemandDraft draft, Violations found) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < draft.dataNeeds().size(); i++) {
            DataNeed need = draft.dataNeeds().get(i);
            String field = "dataNeeds[" + i + "].";
            found.text(field + "name", need.name(), NAME);
            found.require(need.name().isEmpty() || names.add(need.name()), field + "name", "duplicate", need.name());
            found.optionalText(field + "holderKind", need.holderKind(), NAME);
            code(found, field + "deliveryForm", "deliveryForms", need.deliveryForm());
            code(found, field + "updateFrequency", "updateFrequencies", need.updateFrequency());
            code(found, field + "securityGrade", "securityGrades", need.securityGrade());
            code(found, field + "accessMode", "accessModes", need.accessMode());
        }
    }

    private static void outcomesAreMeasurable(DemandDraft draft, Violations found) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < draft.expectedOutcomes().size(); i++) {
            ExpectedOutcome outcome = draft.expectedOutcomes().get(i);
            String field = "expectedOutcomes[" + i + "].";
            String indicator = outcome.indicator();
            found.text(field + "indicator", indicator, NAME);
            found.require(indicator.isEmpty() || names.add(indicator), field + "indicator", "duplicate", indicator);
            found.optionalText(field + "unit", outcome.unit(), UNIT);
            found.optionalText(field + "basis", outcome.basis(), LINE);
        }
    }

    private static void weightsAddUp(DemandDraft draft, Violations found) {
        int sum = 0;
        for (int i = 0; i < draft.evaluationCriteria().size(); i++) {
            Criterion criterion = draft.evaluationCriteria().get(i);
            String field = "evaluationCriteria[" + i + "].";
            found.text(field + "name", criterion.name(), NAME);
            found.require(criterion.weight() > 0, field + "weight", "notPositive");
            found.require(criterion.weight() <= Criterion.WHOLE, field + "weight", "demand.weightTooLarge");
            sum += Math.max(0, Math.min(criterion.weight(), Criterion.WHOLE));
        }
        boolean none = draft.evaluationCriteria().isEmpty();
        found.require(none || sum == Criterion.WHOLE, "evaluationCriteria", "demand.weightSum", sum);
    }

    private static void investmentIsPlausible(DemandDraft draft, Violations found) {
        BigDecimal wan = draft.investmentWan();
        if (wan != null) {
            found.require(wan.signum() > 0, "investmentWan", "notPositive");
            found.require(
                    wan.compareTo(LARGEST_INVESTMENT_WAN) <= 0,
                    "investmentWan",
                    "demand.investmentTooLarge",
                    LARGEST_INVESTMENT_WAN.toPlainString());
        }
    }

    private static void daysAreInOrder(DemandDraft draft, Violations found) {
        Timeline days = draft.timeline();
        ordered(found, "timeline.responseDeadline", days.publishedOn(), days.responseDeadline());
        ordered(found, "timeline.evaluationOn", days.responseDeadline(), days.evaluationOn());
        ordered(found, "timeline.publicityFrom", days.evaluationOn(), days.publicityFrom());
        ordered(found, "timeline.contractBy", days.publicityFrom(), days.contractBy());
        ordered(found, "timeline.startOn", days.contractBy(), days.startOn());
        ordered(found, "timeline.endOn", days.startOn(), days.endOn());
    }

    private static void publicityIsLongEnough(DemandDraft draft, Violations found) {
        Integer length = draft.timeline().publicityWorkingDays();
        found.require(
                length == null || length >= Timeline.LEAST_PUBLICITY,
                "timeline.publicityWorkingDays",
                "demand.publicityTooShort",
                Timeline.LEAST_PUBLICITY);
    }

    private static void milestonesAreNamed(DemandDraft draft, Violations found) {
        List<Milestone> milestones = draft.milestones();
        for (int i = 0; i < milestones.size(); i++) {
            found.text("milestones[" + i + "].name", milestones.get(i).name(), LINE);
            if (i > 0) {
                String field = "milestones[" + i + "].dueOn";
                ordered(
                        found,
                        field,
                        milestones.get(i - 1).dueOn(),
                        milestones.get(i).dueOn());
            }
        }
    }

    private static void contactIsReachable(DemandDraft draft, Violations found) {
        Contact contact = draft.contact();
        found.optionalText("contact.department", contact.department(), NAME);
        found.optionalText("contact.person", contact.person(), NAME);
        found.require(fits(PHONE, contact.phone()), "contact.phone", "badFormat");
        found.require(fits(MAIL, contact.email()), "contact.email", "badFormat");
    }

    private static boolean fits(Pattern pattern, String value) {
        return value == null || value.isBlank() || pattern.matcher(value).matches();
    }

    private static void ordered(Violations found, String field, LocalDate earlier, LocalDate later) {
        found.require(earlier == null || later == null || !later.isBefore(earlier), field, "dateOrder");
    }

    private void code(Violations found, String field, String table, String code) {
        found.require(code.isEmpty() || codes.exists(table, code), field, "unknownCode", code);
    }

    private void codes(Violations found, String field, String table, List<String> values) {
        for (String value : values) {
            code(found, field, table, value);
        }
        found.require(new HashSet<>(values).size() == values.size(), field, "demand.twice");
    }

    private static void items(String field, List<String> items, Violations found) {
        few(field, items, found);
        for (int i = 0; i < items.size(); i++) {
            found.optionalText(field + "[" + i + "]", items.get(i), LINE);
        }
    }

    private static void few(String field, List<?> items, Violations found) {
        found.require(items.size() <= ITEMS, field, "demand.tooMany", ITEMS);
    }
}
