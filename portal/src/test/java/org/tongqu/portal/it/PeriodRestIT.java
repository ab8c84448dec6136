package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.close.InclusionProof;

/**
 * A month of business is locked, sealed and closed by two persons of the operator, and checked by the auditor.
 *
 * <p>It has servers of its own: time passes until the month is over, and nobody else could book in it afterwards.
 */
@OnServersOfItsOwn
class PeriodRestIT {

    private static final String MONTH = "/periods/" + JourneyData.MONTH;

    private static CrashServers servers;
    private static TradeUnderWay trade;
    private static Truth truth;

    @BeforeAll
    static void start() throws IOException {
        servers = CrashServers.start("period-data", postgres -> {});
        trade = new TradeUnderWay(servers);
        truth = trade.truth();
    }

    @AfterAll
    static void stop() throws IOException {
        trade.close();
        servers.close();
    }

    @Test
    void a_month_is_closed_by_two_persons_once_nothing_stands_in_the_way() {
        String invoice = novemberHasAnInvoiceThatIsPaidAndNotShared();
        servers.portal().kill();
        servers.restartPortal(Duration.ofDays(10));

        RestClient finance = servers.as("finance.o001");
        BankSteps.signedUntil(finance, LocalDate.parse(JourneyData.MONTH + "-30"));
        assertThat(finance.post(MONTH + "/lock", null)
                        .expect(200)
                        .json()
                        .at("/month/state")
                        .asText())
                .isEqualTo("LOCKED");
        finance.post(MONTH + "/lock", null).expect(200);
        JsonNode refusal = finance.post(MONTH + "/seal", null).expectProblem(422, "period.gates");
        assertThat(refusal.path("errors").findValuesAsText("field")).containsExactly("gates.REVENUE_SHARED");
        assertThat(refusal.at("/errors/0/message").asText()).contains(invoice);
        JsonNode gate = failed(finance.get(MONTH).expect(200).json()).get(0);
        assertThat(gate.at("/first/0/subject").asText()).isEqualTo(invoice);
        assertThat(gate.at("/first/0/partyId").asText()).isEqualTo("O011");

        share(invoice);
        JsonNode sealed = finance.post(MONTH + "/seal", null).expect(200).json();
        assertThat(sealed.at("/month/state").asText()).isEqualTo("SEALED");
        // Those of the demo data, of the invoice and of its payment; what was shared in December is not among them.
        assertThat(sealed.at("/month/journals").asLong())
                .isEqualTo(
                        truth.number("select count(*) from billing.journal where period = '" + JourneyData.MONTH + "'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(failed(sealed)).isEmpty();
        String root = sealed.at("/month/root").asText();
        anotherPersonOfTheOperatorCloses(root);
        nothingOfItChangesAnyMore(root);
        assertThat(truth.history("period", JourneyData.MONTH))
                .containsExactly("period.locked", "period.sealed", "period.closed");
        assertThat(servers.as("auditor")
                        .get(MONTH + "/history")
                        .expect(200)
                        .json()
                        .findValuesAsText("actor"))
                .containsExactly("enterprise.o001", "finance.o001", "finance.o001");
        assertThat(truth.column("select invariant || ' ' || subject from billing.v_invariant_violations"))
                .isEmpty();
    }

    private static String novemberHasAnInvoiceThatIsPaidAndNotShared() {
        String order = trade.order();
        trade.metering().once(order);
        RestClient operator = servers.as("finance.o001");
        JsonNode running = operator.get(MONTH).expect(200).json();
        assertThat(running.at("/month/over").asBoolean()).isFalse();
        JsonNode gate = failed(running).get(0);
        assertThat(gate.path("gate").asText()).isEqualTo("USAGE_BILLED");
        assertThat(gate.at("/first/0/subject").asText()).isEqualTo(order);
        operator.post(MONTH + "/lock", null).expectProblem(422, "billing.period.notOver");
        operator.get("/periods/2031-01").expectProblem(404, "period.notFound");

        RestClient finance = servers.as("finance");
        JsonNode invoice = finance.post("/invoices", Map.of("orderId", order, "period", JourneyData.MONTH))
                .expect(201)
                .json();
        TradeSteps.pay(trade.people(), invoice);
        return invoice.path("id").asText();
    }

    /** In December, so what it books belongs to December. */
    private static void share(String invoice) {
        RestClient finance = servers.as("finance");
        String settlement = finance.post("/settlements", Map.of("invoiceId", invoice))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        finance.post("/settlements/" + settlement + "/calculation", null).expect(200);
        for (String member : List.of("lead", "member.o030", "member.o033")) {
            servers.as(member)
                    .post("/settlements/" + settlement + "/confirm", null)
                    .expect(200);
        }
    }

    private static void anotherPersonOfTheOperatorCloses(String root) {
        Map<String, String> verified = Map.of("root", root);
        servers.as("finance.o001").post(MONTH + "/closure", verified).expectProblem(422, "billing.period.samePerson");
        servers.as("auditor").post(MONTH + "/closure", verified).expect(403);
        servers.as("finance").post(MONTH + "/closure", verified).expect(403);
        RestClient second = servers.as("enterprise.o001");
        second.post(MONTH + "/closure", Map.of()).expectProblem(422, "invalid");
        second.post(MONTH + "/closure", Map.of("root", "0".repeat(64))).expectProblem(422, "billing.period.root");
        assertThat(servers.as("auditor")
                        .get(MONTH + "/root")
                        .expect(200)
                        .json()
                        .path("holds")
                        .asBoolean())
                .isTrue();
        JsonNode closed = second.post(MONTH + "/closure", verified).expect(200).json();
        assertThat(closed.at("/month/state").asText()).isEqualTo("CLOSED");
        assertThat(closed.at("/month/closedBy").asText()).isEqualTo("enterprise.o001");
        second.post(MONTH + "/closure", verified).expect(200);
    }

    private static void nothingOfItChangesAnyMore(String root) {
        assertThatThrownBy(PeriodRestIT::bookInNovember)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("BL003"));
        RestClient auditor = servers.as("auditor");
        JsonNode journals = auditor.get(MONTH + "/journals").expect(200).json().path("items");
        assertThat(journals.findValuesAsText("kind")).contains("INVOICE_ISSUED", "PAYMENT_RECEIVED");
        for (JsonNode journal : journals) {
            JsonNode proof = auditor.get(MONTH + "/journals/" + id(journal) + "/proof")
                    .expect(200)
                    .json();
            assertThat(proof.path("holds").asBoolean()).isTrue();
            assertThat(proof.path("root").asText()).isEqualTo(root);
            assertThat(proof(proof).proves(proof.path("text").asText(), root)).isTrue();
            assertThat(proof(proof).proves(proof.path("text").asText() + " ", root))
                    .isFalse();
        }
        auditor.get(MONTH + "/journals/999999/proof").expectProblem(404, "billing.period.noJournal");
        JsonNode lines = auditor.get(MONTH).expect(200).json().path("trialBalance");
        assertThat(StreamSupport.stream(lines.spliterator(), false)
                        .mapToLong(line -> line.path("closingFen").asLong())
                        .sum())
                .isZero();
        String december =
                auditor.get("/periods").expect(200).json().at("/items/0/id").asText();
        assertThat(december).isEqualTo("2026-12");
        JsonNode later =
                auditor.get("/periods/2026-12/journals").expect(200).json().path("items");
        assertThat(later.findValuesAsText("kind")).contains("SETTLEMENT_POSTED");
        auditor.get("/periods/2026-12/journals/" + id(later.get(0)) + "/proof")
                .expectProblem(422, "billing.period.notSealed");
    }

    private static String id(JsonNode journal) {
        return journal.path("id").asText();
    }

    private static InclusionProof proof(JsonNode proof) {
        List<String> path = StreamSupport.stream(proof.path("path").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new InclusionProof(
                proof.path("index").asLong(), proof.path("leaves").asLong(), path);
    }

    /** As somebody with access to the database could. */
    private static void bookInNovember() throws SQLException {
        try (Connection connection = servers.postgres().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into billing.journal (kind, business_key, request_digest, effective_on, period, narrative,"
                            + " recorded_at, recorded_by) values ('REVERSAL', 'late', repeat('0', 64), '2026-11-30',"
                            + " '2026-11', '', now(), 'x')");
        }
    }

    private static List<JsonNode> failed(JsonNode sheet) {
        return StreamSupport.stream(sheet.path("gates").spliterator(), false)
                .filter(gate -> !gate.path("passed").asBoolean())
                .toList();
    }
}
