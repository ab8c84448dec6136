package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** How an authority brings a demand before the public. */
final class DemandSteps {

    private DemandSteps() {}

    static String publishedDemand() {
        RestClient officer = RunningPortal.as("officer");
        RestClient reviewer = RunningPortal.as("reviewer");
        String batch = officer.post("/demand-batches", JourneyData.batch("2026年示例批次"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        String content = "/demand-batches/" + batch;
        String kept = RestClient.id(officer.post(content + "/demands", JourneyData.demand("团雾路段协同预警"))
                .expect(201));
        String returned = RestClient.id(officer.post(content + "/demands", JourneyData.demand("长下坡路段风险提示"))
                .expect(201));
        importSheetWithAWrongRow(officer, content);
        officer.post(content + "/submission", null).expect(200);
        reviewer.post("/demands/" + returned + "/return", Map.of("comment", "请补充技术指标"))
                .expect(200);
        String task = ReviewSteps.task(reviewer, batch);
        reviewer.post("/tasks/" + task + "/decision", Map.of("decision", "RETURNED"))
                .expectProblem(422, "invalid");
        officer.post("/tasks/" + task + "/decision", ReviewSteps.approval()).expectProblem(403, "notPermitted");
        reviewer.post("/tasks/" + task + "/decision", ReviewSteps.approval()).expect(200);
        assertThat(RunningPortal.visitor()
                        .get(content)
                        .expect(200)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("PUBLISHED");
        assertThat(officer.get(content + "/import-issues").expect(200).json()).hasSize(1);
        RunningPortal.visitor().get("/demands/" + returned).expect(404);
        Eventually.soon("the visitor finds the demand in Traditional script", () -> RunningPortal.visitor()
                .get("/search?q=%E5%9C%98%E9%9C%A7%E8%B7%AF%E6%AE%B5")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id")
                .contains(kept));
        return kept;
    }

    /** A batch with one demand, named after the batch, that waits for its reviewer. */
    static String submittedBatch(People people, String name) {
        RestClient officer = people.as("officer");
        String batch = emptyBatch(people, name);
        String content = "/demand-batches/" + batch;
        officer.post(content + "/demands", JourneyData.demand("示例需求" + batch)).expect(201);
        officer.post(content + "/submission", null).expect(200);
        return batch;
    }

    /** A batch that its officer is still gathering demands for. */
    static String emptyBatch(People people, String name) {
        return RestClient.id(people.as("officer")
                .post("/demand-batches", JourneyData.batch(name))
                .expect(201));
    }

    private static void importSheetWithAWrongRow(RestClient officer, String content) {
        String head = officer.get("/demand-batches/template?format=csv")
                .expect(200)
                .body()
                .strip();
        JsonNode report = officer.post(
                        content + "/imports?fileName=a.csv",
                        JourneyData.sheet(head),
                        Map.of("Content-Type", "text/csv"))
                .expect(200)
                .json();
        assertThat(report.path("imported")).hasSize(1);
        assertThat(report.at("/issues/0/row").asInt()).isEqualTo(3);
        assertThat(report.at("/issues/0/faults").findValuesAsText("field"))
                .contains("title", "cooperationMode", "investmentWan");
    }
}
