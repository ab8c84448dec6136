package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job over REST alone, from a batch of demands to the fen on the members' statements, and back. */
@ExtendWith(RunningPortal.class)
class JourneyRestIT {

    @Test
    void a_demand_finds_its_product_and_the_revenue_reaches_every_member_to_the_fen() throws SQLException {
        People people = RunningPortal.people();
        String demand = DemandSteps.publishedDemand();
        String product = ProductSteps.listedProduct(people);
        matchesWithReasons(demand, product);
        String consortium = ConsortiumSteps.consortium(people, demand);
        ConsortiumSteps.shareAgreement(people, consortium);
        String order = TradeSteps.order(people, product, consortium);
        TradeSteps.meter(people, order);
        JsonNode invoice = TradeSteps.invoice(people, order);
        JsonNode posted = SettlementSteps.settle(invoice.path("id").asText());
        TradeSteps.pay(people, invoice);
        statementsAddUp(consortium, invoice, posted);
        auditSaysWho(demand, product);
        invariantsHold();
        CreditSteps.giveBack(invoice, posted);
        invariantsHold();
    }

    private static void matchesWithReasons(String demand, String product) {
        RestClient officer = RunningPortal.as("officer");
        Eventually.soon("the demand finds the new product", () -> matched(officer, demand)
                .contains(product));
        JsonNode match = StreamSupport.stream(
                        officer.get("/demands/" + demand + "/matches")
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("id").asText().equals(product))
                .findFirst()
                .orElseThrow();
        assertThat(match.at("/needs/0/verdict").asText()).isEqualTo("MET");
        assertThat(match.at("/needs/0/reasons").findValuesAsText("words")).contains("实时更新", "形式为API产品");
        assertThat(officer.get("/products/" + product + "/matches")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("id"))
                .contains(demand);
    }

    private static List<String> matched(RestClient officer, String demand) {
        return officer.get("/demands/" + demand + "/matches")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    /** What the members' statements say about this consortium; others may have settled in the same month. */
    private static void statementsAddUp(String consortium, JsonNode invoice, JsonNode run) {
        long shared = StreamSupport.stream(run.path("totals").spliterator(), false)
                .mapToLong(total -> total.path("amountFen").asLong())
                .sum();
        assertThat(shared).isEqualTo(invoice.at("/amounts/netFen").asLong());
        long stated = 0;
        for (Map.Entry<String, String> member : Map.of("O011", "finance", "O030", "member.o030", "O033", "member.o033")
                .entrySet()) {
            JsonNode statement = RunningPortal.as(member.getValue())
                    .get("/statements/" + member.getKey() + "/" + JourneyData.MONTH)
                    .expect(200)
                    .json();
            stated += StreamSupport.stream(statement.path("sections").spliterator(), false)
                    .filter(section -> section.at("/consortium/id").asText().equals(consortium))
                    .mapToLong(section -> section.path("mineFen").asLong())
                    .sum();
        }
        assertThat(stated).isEqualTo(invoice.at("/amounts/netFen").asLong());
        RunningPortal.as("member.o030")
                .get("/statements/O033/" + JourneyData.MONTH)
                .expect(404);
    }

    private static void auditSaysWho(String demand, String product) {
        JsonNode demandAudit = RunningPortal.as("officer")
                .get("/demands/" + demand + "/audit")
                .expect(200)
                .json();
        assertThat(demandAudit.findValuesAsText("actor")).contains("officer", "reviewer");
        JsonNode productAudit = RunningPortal.as("publisher")
                .get("/products/" + product + "/history")
                .expect(200)
                .json();
        assertThat(productAudit.findValuesAsText("actor")).contains("publisher", "reviewer", "reviewer.o001");
    }

    /** No invariant of the books is violated, and SQL alone calculates the same amounts. */
    static void invariantsHold() throws SQLException {
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select invariant, subject from billing.v_invariant_violations"
                        + " union all select place, subject from billing.oracle_differences()")) {
            assertThat(rows.next())
                    .as("violated invariants, amounts calculated otherwise")
                    .isFalse();
        }
    }
}
