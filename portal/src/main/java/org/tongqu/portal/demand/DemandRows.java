package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.organisation.Contact;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.text.Languages;

/** Reads rows of a spreadsheet as demands, and says everything that is wrong with one. */
@ApplicationScoped
public class DemandRows {

    private static final int NEED_PARTS = 7;
    private static final int OUTCOME_PARTS = 5;
    private static final int CRITERION_PARTS = 2;
    private static final Map<String, DemandSide> SIDES =
            Map.of("政府", DemandSide.GOV, "事业", DemandSide.INST, "企业", DemandSide.ENT);

    private CodeTables codes;
    private Organisations organisations;
    private DemandChecks checks;

    protected DemandRows() {} // for CDI proxies

    @Inject
    public DemandRows(CodeTables codes, Organisations organisations, DemandChecks checks) {
        this.codes = codes;
        this.organisations = organisations;
        this.checks = checks;
    }

    /** A row as a demand, and what is wrong with it. */
    record Reading(DemandDraft draft, List<Violation> faults) {

        boolean isGood() {
            return faults.isEmpty();
        }
    }

    /** Reads a row for a batch; what it leaves open is filled with the proposals of the batch. */
    Reading read(Map<String, String> cells, DemandBatch batch, String drafter) {
        DemandRow row = new DemandRow(cells);
        DemandDraft draft = draft(row).completed(drafter, batch);
        List<Violation> faults = new ArrayList<>(row.faults().list());
        Set<String> unread = new HashSet<>();
        faults.forEach(fault -> unread.add(fault.field()));
        // A cell that could not be read is empty in the draft; to call it missing as well would only confuse.
        checks.complete(draft).list().stream()
                .filter(fault -> !unread.contains(fault.field()))
                .forEach(faults::add);
        return new Reading(draft, faults);
    }

    private DemandDraft draft(DemandRow row) {
        DemandDraftBuilder draft = new DemandDraftBuilder()
                .title(row.text(DemandColumn.TITLE))
                .tier(code("demandTiers", row.text(DemandColumn.TIER)))
                .demandSide(side(row))
                .publisherId(organisation(row.text(DemandColumn.PUBLISHER)))
                .themes(codes("themes", row.items(DemandColumn.THEMES)))
                .transportModes(codes("transportModes", row.items(DemandColumn.MODES)))
                .businessFields(codes("businessFields", row.items(DemandColumn.FIELDS)))
                .regionCluster(code("regionClusters", row.text(DemandColumn.REGION)))
                .background(row.text(DemandColumn.BACKGROUND))
                .problem(row.text(DemandColumn.PROBLEM))
                .buildContent(row.lines(DemandColumn.BUILD))
                .technicalIndicators(row.lines(DemandColumn.INDICATORS))
                .dataNeeds(needs(row))
                .expectedOutcomes(outcomes(row))
                .securityRequirements(row.text(DemandColumn.SECURITY));
        return terms(row, draft).build();
    }

    private DemandDraftBuilder terms(DemandRow row, DemandDraftBuilder draft) {
        String consortium = row.text(DemandColumn.CONSORTIUM);
        String wan = row.text(DemandColumn.INVESTMENT).replace("万元", "").strip();
        return draft.investmentWan(row.number(DemandColumn.INVESTMENT.field(), wan))
                .fundingNote(row.text(DemandColumn.FUNDING))
                .cooperationMode(code("cooperationModes", row.text(DemandColumn.COOPERATION)))
                .responderQualification(row.lines(DemandColumn.QUALIFICATION))
                .consortiumAccepted(row.truth(DemandColumn.CONSORTIUM.field(), consortium))
                .evaluationCriteria(criteria(row))
                .rightsTerms(row.text(DemandColumn.RIGHTS))
                .supportPolicy(row.text(DemandColumn.SUPPORT))
                .timeline(new Timeline(
                        null,
                        row.date(DemandColumn.DEADLINE),
                        row.date(DemandColumn.EVALUATION),
                        row.date(DemandColumn.PUBLICITY),
                        null,
                        row.date(DemandColumn.CONTRACT),
                        row.date(DemandColumn.START),
                        row.date(DemandColumn.END)))
                .contact(new Contact(
                        row.text(DemandColumn.DEPARTMENT),
                        row.text(DemandColumn.PERSON),
                        row.text(DemandColumn.PHONE),
                        row.text(DemandColumn.EMAIL)));
    }

    private List<DataNeed> needs(DemandRow row) {
        List<DataNeed> needs = new ArrayList<>();
        for (String line : row.lines(DemandColumn.NEEDS)) {
            String field = "dataNeeds[" + needs.size() + "]";
            List<String> parts = row.parts(field, line, NEED_PARTS);
            needs.add(new DataNeed(
                    parts.get(0),
                    code("deliveryForms", parts.get(1)),
                    code("updateFrequencies", parts.get(2)),
                    parts.get(3),
                    code("securityGrades", parts.get(4)),
                    code("accessModes", parts.get(5)),
                    row.truth(field + ".mandatory", parts.get(6)),
                    ""));
        }
        return needs;
    }

    private static List<ExpectedOutcome> outcomes(DemandRow row) {
        List<ExpectedOutcome> outcomes = new ArrayList<>();
        for (String line : row.lines(DemandColumn.OUTCOMES)) {
            String field = "expectedOutcomes[" + outcomes.size() + "]";
            List<String> parts = row.parts(field, line, OUTCOME_PARTS);
            outcomes.add(new ExpectedOutcome(
                    parts.get(0),
                    row.number(field + ".baseline", parts.get(1)),
                    row.number(field + ".target", parts.get(2)),
                    parts.get(3),
                    parts.get(4)));
        }
        return outcomes;
    }

    private static List<Criterion> criteria(DemandRow row) {
        List<Criterion> criteria = new ArrayList<>();
        for (String line : row.lines(DemandColumn.CRITERIA)) {
            String field = "evaluationCriteria[" + criteria.size() + "]";
            List<String> parts = row.parts(field, line.replace('：', '|').replace(':', '|'), CRITERION_PARTS);
            criteria.add(new Criterion(parts.get(0), row.whole(field + ".weight", parts.get(1))));
        }
        return criteria;
    }

    private static DemandSide side(DemandRow row) {
        String text = row.text(DemandColumn.SIDE);
        if (text.isEmpty()) {
            return null;
        }
        for (DemandSide side : DemandSide.values()) {
            if (side.name().equals(text.toUpperCase(Locale.ROOT))) {
                return side;
            }
        }
        DemandSide named = SIDES.get(text);
        row.faults().require(named != null, DemandColumn.SIDE.field(), "unknownCode", text);
        return named;
    }

    /** The code of a name; anything else stays as it is and is found unknown later. */
    private String code(String table, String codeOrName) {
        return codes.codes(table).stream()
                .filter(code -> codes.name(table, code, Languages.ZH_CN).equals(codeOrName))
                .findFirst()
                .orElse(codeOrName);
    }

    private List<String> codes(String table, List<String> codesOrNames) {
        return codesOrNames.stream().map(one -> code(table, one)).toList();
    }

    /** The number of an organisation named in full or in short; anything else stays as it is and is found unknown later. */
    private String organisation(String numberOrName) {
        if (numberOrName.isEmpty() || organisations.find(numberOrName).isPresent()) {
            return numberOrName;
        }
        return organisations.all().stream()
                .filter(one ->
                        one.name().equals(numberOrName) || one.shortName().equals(numberOrName))
                .map(Organisation::id)
                .findFirst()
                .orElse(numberOrName);
    }
}
