package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody offers stands on the map until somebody offers it; figures are public, what stands behind them is not. */
@ExtendWith(RunningPortal.class)
class GapRestIT {

    private static final String NEED = "琥珀索塔声纹谱";
    private static final Duration LONG = Duration.ofSeconds(60);

    private final RestClient officer = RunningPortal.as("officer");
    private final RestClient visitor = RunningPortal.visitor();

    @Test
    void a_need_that_nobody_offers_stands_in_its_cells_until_a_product_that_serves_it_is_listed() {
        String demand = openDemand();
        Eventually.within(LONG).is("the need is unmet", () -> unmet(demand).isPresent());
        JsonNode need = unmet(demand).orElseThrow();
        assertThat(need.path("mandatory").asBoolean()).isTrue();
        assertThat(need.path("themes").toString()).isEqualTo("[\"KEEP_OPEN\"]");
        assertThat(cell("KEEP_OPEN", "ROAD")).isPositive();
        Eventually.within(LONG)
                .is("something is proposed for it", () -> proposal().isPresent());
        JsonNode proposal = proposal().orElseThrow();
        assertThat(proposal.path("kind").asText()).isEqualTo("CATALOGUE");
        assertThat(proposal.path("demandIds").toString()).contains(demand);
        decide(proposal.path("id").asText());

        listedProduct();
        Eventually.within(LONG).is("the need is met", () -> unmet(demand).isEmpty());
        Eventually.within(LONG).is("the decided proposal says that its gap is gone", () -> proposal()
                .filter(gone -> gone.has("goneAt"))
                .isPresent());
    }

    @Test
    void the_file_holds_the_figures_of_the_page() {
        Eventually.within(LONG).is("the demo has gaps", () -> total() > 0);
        for (String question : List.of("", "source=DEMAND", "mode=ROAD&rows=theme&columns=region")) {
            // Other tests add demands and wishes meanwhile.
            Eventually.soon(
                    "page and file are alike: " + question, () -> file(question).equals(page(question)));
        }
        RestClient.Answer workbook = visitor.get("/gaps/export?format=xlsx").expect(200);
        assertThat(workbook.contentType()).contains("spreadsheetml");
        visitor.get("/gaps/export?format=pdf").expectProblem(422, "invalid");
        visitor.get("/gaps/map?rows=mode&columns=mode").expectProblem(422, "invalid");
        visitor.get("/gaps?theme=NONSENSE").expectProblem(422, "invalid");
    }

    @Test
    void figures_are_public_and_the_words_behind_them_are_for_those_who_may_read_them() {
        String wish = RestClient.id(RunningPortal.as("buyer")
                .post("/wishes", Map.of("wanted", "琥珀低空航线噪声"))
                .expect(201));
        Eventually.within(LONG).is("the wish is counted", () -> items(officer, "source=WISH")
                .anyMatch(item -> item.path("ref").asText().equals(wish)));
        assertThat(items(visitor, "source=WISH")).isEmpty();
        assertThat(items(RunningPortal.as("finance"), "source=WISH")).isEmpty();
        assertThat(visitor.get("/gaps?source=WISH")
                        .expect(200)
                        .json()
                        .path("hidden")
                        .asLong())
                .isPositive();
        assertThat(items(officer, "source=WISH&theme=LOW_ALTITUDE"))
                .anyMatch(item -> item.path("ref").asText().equals(wish));
        visitor.get("/gap-proposals").expectProblem(401, "notSignedIn");
        RunningPortal.as("buyer").get("/gap-proposals").expectProblem(403, "notPermitted");
        RunningPortal.as("reviewer").get("/gap-proposals/export").expect(200);
    }

    private void decide(String id) {
        String path = "/gap-proposals/" + id + "/decision";
        RunningPortal.as("reviewer").post(path, Map.of("decision", "TAKEN_UP")).expectProblem(403, "notPermitted");
        officer.post(path, Map.of("decision", "SET_ASIDE")).expectProblem(422, "invalid");
        officer.post(path, Map.of("decision", "PROPOSED")).expectProblem(422, "invalid");
        JsonNode aside = officer.post(path, Map.of("decision", "SET_ASIDE", "reason", "示例理由"))
                .expect(200)
                .json();
        assertThat(aside.path("state").asText()).isEqualTo("SET_ASIDE");
        assertThat(officer.post(path, Map.of("decision", "TAKEN_UP"))
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("TAKEN_UP");
        assertThat(RunningPortal.as("auditor")
                        .get("/audit-events?kind=gap-proposal&id=" + id)
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("action"))
                .contains("gap-proposal.made", "gap-proposal.decided");
    }

    private String openDemand() {
        Map<String, Object> need = Map.of(
                "name", NEED,
                "deliveryForm", "002",
                "updateFrequency", "001",
                "securityGrade", "G2",
                "accessMode", "AUTHORISED",
                "mandatory", true);
        Map<String, Object> content = new LinkedHashMap<>(JourneyData.demand("索塔声纹示例场景"));
        content.put("dataNeeds", List.of(need));
        People people = RunningPortal.people();
        String batch = DemandSteps.emptyBatch(people, "缺口示例批次");
        String demand = RestClient.id(
                officer.post("/demand-batches/" + batch + "/demands", content).expect(201));
        officer.post("/demand-batches/" + batch + "/submission", null).expect(200);
        ReviewSteps.approve(people, "reviewer", batch);
        return demand;
    }

    private static void listedProduct() {
        People people = RunningPortal.people();
        String name = NEED + "接口";
        String product = ProductSteps.draftAboveCeiling(people, name);
        RestClient publisher = people.as("publisher");
        JsonNode like = publisher.get("/products/DP-0001").expect(200).json();
        publisher
                .put("/products/" + product, JourneyData.product(like, name, "1.50"))
                .expect(200);
        publisher.post("/products/" + product + "/submission", null).expect(200);
        ReviewSteps.approve(people, "reviewer", product);
        ReviewSteps.approve(people, "reviewer.o001", product);
    }

    private Optional<JsonNode> unmet(String demand) {
        return items(visitor, "source=DEMAND&theme=KEEP_OPEN&mode=ROAD&region=YRD")
                .filter(item -> item.path("ref").asText().equals(demand))
                .filter(item -> item.path("name").asText().equals(NEED))
                .findFirst();
    }

    private Optional<JsonNode> proposal() {
        return stream(officer.get("/gap-proposals?size=100").expect(200).json().path("items"))
                .filter(one -> one.path("name").asText().equals(NEED))
                .findFirst();
    }

    private static Stream<JsonNode> items(RestClient person, String question) {
        return stream(
                person.get("/gaps?size=100&" + question).expect(200).json().path("items"));
    }

    private long cell(String theme, String mode) {
        return stream(map("").path("cells"))
                .filter(cell -> cell.path("row").asText().equals(theme)
                        && cell.path("column").asText().equals(mode))
                .mapToLong(cell -> cell.at("/count/needs").asLong())
                .sum();
    }

    private long total() {
        return map("").at("/total/total").asLong();
    }

    private JsonNode map(String question) {
        return visitor.get("/gaps/map?" + question).expect(200).json();
    }

    /** The figures of the cells and of the whole, as the page has them. */
    private List<String> page(String question) {
        JsonNode map = map(question);
        return Stream.concat(stream(map.path("cells")).map(cell -> cell.path("count")), Stream.of(map.path("total")))
                .map(count -> Stream.of("total", "needs", "mandatory", "searches", "visitors", "wishes")
                        .map(figure -> count.path(figure).asText())
                        .toList()
                        .toString())
                .toList();
    }

    private List<String> file(String question) {
        String csv =
                visitor.get("/gaps/export?format=csv&" + question).expect(200).body();
        return Arrays.stream(csv.split("\r\n"))
                .skip(1)
                .map(line -> Arrays.asList(line.split(",")).subList(2, 8).toString())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
