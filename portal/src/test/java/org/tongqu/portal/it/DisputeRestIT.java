package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One member disputes a part over REST; the rest is booked and paid, and the alliance decides about the part. */
@ExtendWith(RunningPortal.class)
class DisputeRestIT {

    private static final String PRODUCT = "DP-0001";

    private final RestClient lead = RunningPortal.as("lead");
    private final RestClient data = RunningPortal.as("member.o030");
    private final RestClient scenario = RunningPortal.as("member.o033");
    private final RestClient alliance = RunningPortal.as("alliance");
    private final RestClient finance = RunningPortal.as("finance");

    private JsonNode invoice;
    private String settlement;

    @BeforeEach
    void aSettlementInReview() {
        People people = RunningPortal.people();
        String demand = RunningPortal.visitor()
                .get("/demands?size=1")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        String consortium = ConsortiumSteps.consortium(people, demand);
        ConsortiumSteps.shareAgreement(people, consortium);
        String order = TradeSteps.order(people, PRODUCT, consortium);
        people.as("publisher")
                .post("/usage-batches", JourneyData.usage(order, 0, 500))
                .expect(200);
        invoice = finance.post("/invoices", Map.of("orderId", order, "period", JourneyData.MONTH))
                .expect(201)
                .json();
        settlement = "/settlements/"
                + finance.post(
                                "/settlements",
                                Map.of("invoiceId", invoice.path("id").asText()))
                        .expect(200)
                        .json()
                        .at("/0/id")
                        .asText();
        finance.post(settlement + "/calculation", null).expect(200);
    }

    private String disputed(long fen) {
        Map<String, Object> draft = Map.of("lineNo", 1, "amountFen", fen, "reason", "接入成本未扣除");
        JsonNode dispute =
                scenario.post(settlement + "/disputes", draft).expect(200).json();
        assertThat(dispute.at("/part/party/id").asText()).isEqualTo("O011");
        assertThat(dispute.path("state").asText()).isEqualTo("OPEN");
        assertThat(RestClient.id(scenario.post(settlement + "/disputes", draft).expect(200)))
                .isEqualTo(dispute.path("id").asText());
        return "/disputes/" + dispute.path("id").asText();
    }

    private void confirmedAndPaid() {
        lead.post(settlement + "/confirm", null).expect(200);
        data.post(settlement + "/confirm", null).expect(200);
        assertThat(finance.get(settlement).expect(200).json().path("state").asText())
                .isEqualTo("POSTED");
        TradeSteps.pay(RunningPortal.people(), invoice);
    }

    private static long owed(RestClient person, String organisation, String field) {
        return person.get("/balances/" + organisation)
                .expect(200)
                .json()
                .path(field)
                .asLong();
    }

    /** What is to be paid out less what is kept of it for refunds of before. */
    private static long payable(RestClient person, String organisation) {
        return owed(person, organisation, "payableFen") - owed(person, organisation, "toReturnFen");
    }

    private long share(String organisation) {
        return StreamSupport.stream(
                        finance.get(settlement)
                                .expect(200)
                                .json()
                                .at("/runs/0/totals")
                                .spliterator(),
                        false)
                .filter(total -> total.at("/party/id").asText().equals(organisation))
                .mapToLong(total -> total.path("amountFen").asLong())
                .sum();
    }

    @Test
    void only_the_disputed_part_waits_until_the_alliance_has_decided() throws SQLException {
        scenario.post(settlement + "/disputes", Map.of()).expectProblem(422, "invalid");
        finance.post(settlement + "/disputes", Map.of()).expect(403);
        long heldBefore = owed(lead, "O011", "heldFen");
        long leadBefore = payable(lead, "O011");
        long scenarioBefore = payable(scenario, "O033");
        String dispute = disputed(101);
        assertThat(alliance.get("/notices?kind=DISPUTE&size=50").expect(200).body())
                .contains(dispute.substring(1));
        assertThat(alliance.get(dispute).expect(200).json().path("booked").asBoolean())
                .isFalse();
        scenario.post(settlement + "/confirm", null).expect(200);
        alliance.post(dispute + "/decision", Map.of("reason", "尚未入账"))
                .expectProblem(422, "billing.settlement.notPosted");
        confirmedAndPaid();
        assertThat(owed(lead, "O011", "heldFen")).isEqualTo(heldBefore + 101);
        assertThat(payable(lead, "O011")).isEqualTo(leadBefore + share("O011") - 101);
        assertThat(payable(scenario, "O033")).isEqualTo(scenarioBefore + share("O033"));

        lead.post(dispute + "/decision", Map.of("reason", "不是调解方")).expect(403);
        assertThat(alliance.post(dispute + "/mediation", null)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("MEDIATION");
        tooMuchIsNamedAtItsField(dispute);
        Map<String, Object> verdict =
                Map.of("reason", "部分成立", "awards", List.of(Map.of("organisationId", "O033", "amountFen", 60)));
        for (int i = 0; i < 2; i++) {
            JsonNode decided =
                    alliance.post(dispute + "/decision", verdict).expect(200).json();
            assertThat(decided.path("state").asText()).isEqualTo("PARTLY");
        }
        assertThat(owed(lead, "O011", "heldFen")).isEqualTo(heldBefore);
        assertThat(payable(lead, "O011")).isEqualTo(leadBefore + share("O011") - 60);
        assertThat(payable(scenario, "O033")).isEqualTo(scenarioBefore + share("O033") + 60);
        assertThat(finance.get(settlement).expect(200).json().path("state").asText())
                .isEqualTo("CLOSED");
        assertThat(alliance.get(dispute + "/history").expect(200).json().findValuesAsText("action"))
                .containsExactly("dispute.decided", "dispute.takenUp", "dispute.opened");
        lead.get("/statements/O011/" + JourneyData.MONTH).expect(200);
        scenario.get("/statements/O033/" + JourneyData.MONTH).expect(200);
        JourneyRestIT.invariantsHold();
    }

    private void tooMuchIsNamedAtItsField(String dispute) {
        Map<String, Object> tooMuch =
                Map.of("reason", "超额", "awards", List.of(Map.of("organisationId", "O033", "amountFen", 102)));
        JsonNode fault = alliance.post(dispute + "/decision", tooMuch)
                .expectProblem(422, "invalid")
                .at("/errors/0");
        assertThat(fault.path("field").asText()).isEqualTo("awards[0].amountFen");
        assertThat(fault.path("message").asText()).contains("1.01");
    }

    @Test
    void a_member_may_take_its_dispute_back() throws SQLException {
        String dispute = disputed(50);
        confirmedAndPaid();
        data.post(dispute + "/withdrawal", Map.of("reason", "代撤")).expectProblem(404, "dispute.notFound");
        scenario.post(dispute + "/withdrawal", Map.of()).expectProblem(422, "invalid");
        assertThat(scenario.post(dispute + "/withdrawal", Map.of("reason", "误提"))
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("WITHDRAWN");
        assertThat(finance.get(settlement).expect(200).json().path("state").asText())
                .isEqualTo("CLOSED");
        assertThat(data.get("/disputes").expect(200).json().path("items").findValuesAsText("id"))
                .contains(dispute.substring(dispute.lastIndexOf('/') + 1));
        JourneyRestIT.invariantsHold();
    }
}
