package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is payable is paid out over REST by three people of the operator, and by nobody else. */
@ExtendWith(RunningPortal.class)
class PayoutRestIT {

    private static int references;

    private final RestClient creator = RunningPortal.as(PayoutSteps.CREATOR);
    private final RestClient checker = RunningPortal.as(PayoutSteps.CHECKER);
    private final RestClient approver = RunningPortal.as(PayoutSteps.APPROVER);

    private long net;
    private String reference;

    @BeforeEach
    void revenueThatTheBuyerHasPaid() {
        net = PayoutSteps.payable(RunningPortal.people());
        reference = "FK-IT-" + ++references;
    }

    @Test
    void three_people_agree_and_the_bank_pays() throws SQLException {
        JsonNode before = PayoutSteps.due();
        Map<String, String> key = Map.of("Idempotency-Key", reference);
        String payout = RestClient.id(
                creator.post("/payouts", PayoutSteps.draft(net, reference), key).expect(201));
        for (Map<String, String> headers : List.of(key, Map.<String, String>of())) {
            assertThat(RestClient.id(creator.post("/payouts", PayoutSteps.draft(net, reference), headers)
                            .expect(201)))
                    .isEqualTo(payout);
        }
        JsonNode reserved = PayoutSteps.due();
        assertThat(moved(before, reserved, "reservedFen")).isEqualTo(net);
        assertThat(moved(before, reserved, "availableFen")).isEqualTo(-net);
        assertThat(moved(before, reserved, "payableFen")).isZero();

        String path = "/payouts/" + payout;
        creator.post(path + "/check", null).expectProblem(422, "billing.payout.samePerson");
        approver.post(path + "/approval", null).expectProblem(422, "billing.payout.state");
        checker.post(path + "/check", null).expect(200);
        checker.post(path + "/check", null).expect(200);
        checker.post(path + "/approval", null).expect(403);
        creator.post(path + "/submission", null).expectProblem(422, "billing.payout.state");
        approver.post(path + "/approval", null).expect(200);
        assertThat(creator.get(path + "/journals").expect(200).json()).isEmpty();
        creator.post(path + "/submission", null).expect(200);
        creator.post(path + "/submission", null).expect(200);
        assertThat(moved(before, PayoutSteps.due(), "inTransitFen")).isEqualTo(net);
        creator.post(path + "/confirmation", Map.of()).expectProblem(422, "invalid");
        JsonNode paid = creator.post(path + "/confirmation", Map.of("bankReference", "HD-" + payout))
                .expect(200)
                .json();
        assertThat(paid.path("state").asText()).isEqualTo("CONFIRMED");
        assertThat(paid.path("bankReference").asText()).isEqualTo("HD-" + payout);
        assertThat(moved(before, PayoutSteps.due(), "payableFen")).isEqualTo(-net);
        assertThat(creator.get(path + "/journals").expect(200).json().findValuesAsText("kind"))
                .containsExactly("PAYOUT_SUBMITTED", "PAYOUT_CONFIRMED");
        assertThat(told("HD-" + payout)).isTrue();
        JsonNode history = creator.get(path + "/history").expect(200).json();
        assertThat(history).hasSize(5);
        assertThat(history.findValuesAsText("actor"))
                .contains(PayoutSteps.CREATOR, PayoutSteps.CHECKER, PayoutSteps.APPROVER);
        JourneyRestIT.invariantsHold();
    }

    @Test
    void two_who_send_it_at_the_same_instant_send_it_once_and_one_of_them_is_recorded() throws Exception {
        String payout = RestClient.id(
                creator.post("/payouts", PayoutSteps.draft(net, reference)).expect(201));
        String path = "/payouts/" + payout;
        checker.post(path + "/check", null).expect(200);
        approver.post(path + "/approval", null).expect(200);
        Supplier<RestClient.Answer> one = () -> creator.post(path + "/submission", null);
        Supplier<RestClient.Answer> other = () -> checker.post(path + "/submission", null);
        assertThat(AtOnce.behind("select id from billing.payout where id = '" + payout + "'", List.of(one, other)))
                .containsExactly(200, 200);
        assertThat(creator.get(path + "/history").expect(200).json().findValuesAsText("action"))
                .containsOnlyOnce("payout.submitted");
        assertThat(creator.get(path + "/journals").expect(200).json()).hasSize(1);
        creator.post(path + "/return", Map.of("reason", "户名不符（示例）")).expect(200);
        JourneyRestIT.invariantsHold();
    }

    @Test
    void what_the_bank_returns_and_what_is_given_up_can_be_paid_again() throws SQLException {
        JsonNode before = PayoutSteps.due();
        String returned = "/payouts/" + PayoutSteps.submitted(net, reference);
        creator.post(returned + "/cancellation", Map.of("reason", "重复")).expectProblem(422, "billing.payout.state");
        creator.post(returned + "/return", Map.of()).expectProblem(422, "invalid");
        assertThat(creator.post(returned + "/return", Map.of("reason", "户名不符（示例）"))
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("RETURNED");
        creator.post(returned + "/return", Map.of("reason", "户名不符（示例）")).expectProblem(422, "billing.payout.returned");
        creator.post(returned + "/confirmation", Map.of("bankReference", "HD-9"))
                .expectProblem(422, "billing.payout.state");
        assertThat(PayoutSteps.due()).isEqualTo(before);
        assertThat(creator.get(returned + "/journals").expect(200).json().findValuesAsText("kind"))
                .containsExactly("PAYOUT_SUBMITTED", "PAYOUT_RETURNED");

        String cancelled = "/payouts/"
                + RestClient.id(creator.post("/payouts", PayoutSteps.draft(net, reference + "-2"))
                        .expect(201));
        creator.post("/payouts", PayoutSteps.draft(net - 1, reference + "-2"))
                .expectProblem(409, "billing.payout.conflict");
        approver.post(cancelled + "/cancellation", Map.of()).expectProblem(422, "invalid");
        approver.post(cancelled + "/cancellation", Map.of("reason", "账号有误（示例）")).expect(200);
        checker.post(cancelled + "/check", null).expectProblem(422, "billing.payout.state");
        assertThat(PayoutSteps.due()).isEqualTo(before);
        assertThat(creator.get("/payouts?state=CANCELLED&party=O011&size=100")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("reference"))
                .contains(reference + "-2");
        JourneyRestIT.invariantsHold();
    }

    @Test
    void what_cannot_be_paid_is_said_at_its_field() {
        assertThat(fields(Map.of())).containsExactly("partyId", "amountFen", "reference");
        assertThat(fields(Map.of("partyId", "O999", "amountFen", 0, "reference", reference)))
                .containsExactly("partyId", "amountFen");
        long tooMuch = PayoutSteps.due().path("availableFen").asLong() + 1;
        assertThat(fields(PayoutSteps.draft(tooMuch, reference))).containsExactly("amountFen");
        creator.get("/payouts?state=LOST").expectProblem(422, "invalid");
    }

    @Test
    void a_party_reads_its_own_and_others_nothing() {
        String payout = RestClient.id(
                creator.post("/payouts", PayoutSteps.draft(1, reference)).expect(201));
        RestClient own = RunningPortal.as("finance");
        RestClient other = RunningPortal.as("member.o030");
        assertThat(own.get("/payouts/" + payout)
                        .expect(200)
                        .json()
                        .path("amountFen")
                        .asLong())
                .isEqualTo(1);
        assertThat(references(own.get("/payouts?size=100"))).contains(reference);
        assertThat(references(own.get("/payouts?party=O030&size=100"))).isEmpty();
        own.post("/payouts/" + payout + "/check", null).expect(403);
        own.get("/payables").expect(403);
        for (String part : List.of("", "/history", "/journals")) {
            other.get("/payouts/" + payout + part).expectProblem(404, "payout.notFound");
        }
        assertThat(references(other.get("/payouts?size=100"))).doesNotContain(reference);
        RestClient auditor = RunningPortal.as("auditor");
        assertThat(references(auditor.get("/payouts?size=100"))).contains(reference);
        auditor.get("/payables").expect(200);
        auditor.post("/payouts/" + payout + "/cancellation", Map.of("reason", "试"))
                .expect(403);
    }

    private List<String> fields(Map<String, Object> draft) {
        return creator.post("/payouts", draft)
                .expectProblem(422, "invalid")
                .path("errors")
                .findValuesAsText("field");
    }

    /** Whether the party was told something that names that word. */
    private static boolean told(String word) {
        return RunningPortal.as("finance")
                .get("/notices?kind=PAYOUT&size=100")
                .expect(200)
                .body()
                .contains(word);
    }

    private static List<String> references(RestClient.Answer answer) {
        return answer.expect(200).json().path("items").findValuesAsText("reference");
    }

    private static long moved(JsonNode before, JsonNode after, String amount) {
        return after.path(amount).asLong() - before.path(amount).asLong();
    }
}
