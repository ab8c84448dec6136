package org.tongqu.portal.typicalcase;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongqu.portal.demand.BatchDraft;
import org.tongqu.portal.demand.BatchNumber;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.problem.Violations;

/** Loads the fictional cases, past the same checks as a person's. */
@ApplicationScoped
public class CaseDemo implements DemoPart {

    private static final String KIND = "case";

    /** The authority that publishes the fictional batches. */
    private static final String ORGANISER = "O001";

    @Inject
    private Cases cases;

    @Inject
    private CaseChecks checks;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CaseTrail trail;

    @Inject
    private DemandBatches batches;

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (JsonNode line : files.read("cases.json")) {
            String id = text(line, "id");
            CaseDraft draft = draft(line);
            Violations found = checks.form(draft);
            List<CaseScore> scores = list(line, "scoring", CaseDemo::score);
            if (!scores.isEmpty()) {
                checks.scores(scores)
                        .list()
                        .forEach(one ->
                                found.add(one.field(), one.code(), one.args().toArray()));
            }
            if (found.isEmpty()) {
                place(line, draft, scores);
                report.loaded(KIND, id);
            } else {
                report.rejected(KIND, id, found.list().toString());
            }
        }
    }

    private void place(JsonNode line, CaseDraft draft, List<CaseScore> scores) {
        String id = text(line, "id");
        BatchNumber batch = BatchNumber.of(text(line, "batch"));
        if (batches.find(batch.id()).isEmpty()) {
            adopt(batch, line);
        }
        TypicalCase loaded = new TypicalCase(id, batch.id(), draft, trail.now());
        JsonNode days = line.path("timeline");
        loaded.tookPlace(
                CaseStatus.valueOf(text(line, "status")),
                text(line, "recommendedBy"),
                new TypicalCase.Days(day(days, "submittedOn"), day(days, "publicityFrom"), day(days, "publishedOn")));
        loaded.score(scores);
        cases.add(loaded);
        numbers.reserve(id);
        trail.record("typicalcase.adopted", loaded, Map.of(), "");
    }

    /** A batch is published once one of its cases is; until then it collects. */
    private void adopt(BatchNumber number, JsonNode line) {
        LocalDate publishedOn = day(line.path("timeline"), "publishedOn");
        BatchDraft draft = new BatchDraft(
                number.year(), text(line, "batchName"), BatchType.CASE, "", null, null, publishedOn, null);
        batches.adopt(number, ORGANISER, draft, publishedOn == null ? BatchStatus.COLLECTING : BatchStatus.PUBLISHED);
    }

    static CaseDraft draft(JsonNode line) {
        return new CaseDraft(
                text(line, "title"),
                text(line, "leadOrgId"),
                list(line, "participantOrgIds", JsonNode::asText),
                text(line, "demandId"),
                list(line, "productIds", JsonNode::asText),
                list(line, "themes", JsonNode::asText),
                list(line, "transportModes", JsonNode::asText),
                text(line, "regionCluster"),
                text(line, "summary"),
                text(line, "painPoints"),
                list(line, "technicalPath", JsonNode::asText),
                text(line, "mechanism"),
                text(line, "securityMeasures"),
                list(line, "outcomes", CaseDemo::outcome),
                text(line, "promotionValue"),
                list(line, "attachments", JsonNode::asText));
    }

    private static CaseOutcome outcome(JsonNode one) {
        return new CaseOutcome(
                text(one, "name"),
                number(one, "before"),
                number(one, "after"),
                text(one, "unit"),
                text(one, "evidence"));
    }

    private static CaseScore score(JsonNode one) {
        return new CaseScore(text(one, "dimension"), one.path("weight").asInt(), number(one, "score"));
    }

    private static <T> List<T> list(JsonNode line, String field, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        line.path(field).forEach(one -> items.add(read.apply(one)));
        return items;
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : "";
    }

    private static BigDecimal number(JsonNode node, String field) {
        return node.hasNonNull(field) ? new BigDecimal(node.get(field).asText()) : null;
    }

    private static LocalDate day(JsonNode node, String field) {
        return node.hasNonNull(field) ? LocalDate.parse(node.get(field).asText()) : null;
    }
}
