package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.it.JourneyData.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer asks to end an order early, and the seller answers its task. */
@ExtendWith(RunningPortal.class)
class OrderCancellationRestIT {

    private final People people = RunningPortal.people();
    private final RestClient buyer = people.as("buyer");
    private final RestClient seller = people.as("enterprise");

    @Test
    void a_seller_who_agrees_ends_the_order_on_the_day_asked_for() {
        String order = order();
        LocalDate day = TODAY.plusDays(20);
        String asked = asked(order, day);
        buyer.post(path(order), wish(day)).expectProblem(409, "cancellation.open");
        JsonNode todo = seller.get("/tasks?size=100").expect(200).json();
        assertThat(todo.path("items").findValuesAsText("title")).isNotEmpty();
        ReviewSteps.approve(people, "enterprise", asked);
        JsonNode ended = buyer.get("/orders/" + order).expect(200).json();
        assertThat(ended.path("endsOn").asText()).isEqualTo(day.toString());
        assertThat(states(order)).containsExactly("APPROVED");
        assertThat(actions(order)).contains("cancellation.SUBMITTED", "cancellation.APPROVED");
        buyer.post(path(order) + "/" + asked + "/withdrawal", null).expectProblem(409, "cancellation.done");
    }

    @Test
    void a_seller_who_refuses_says_why_and_the_order_goes_on() {
        String order = order();
        String end =
                buyer.get("/orders/" + order).expect(200).json().path("endsOn").asText();
        String asked = asked(order, TODAY.plusDays(9));
        String decision = "/tasks/" + ReviewSteps.task(seller, asked) + "/decision";
        seller.post(decision, Map.of("decision", "REJECTED", "comment", " ")).expect(422);
        seller.post(decision, Map.of("decision", "REJECTED", "comment", "数据已按年备份"))
                .expect(200);
        JsonNode wish = buyer.get(path(order)).expect(200).json().get(0);
        assertThat(wish.path("state").asText()).isEqualTo("REFUSED");
        assertThat(wish.path("answer").asText()).isEqualTo("数据已按年备份");
        assertThat(buyer.get("/orders/" + order)
                        .expect(200)
                        .json()
                        .path("endsOn")
                        .asText())
                .isEqualTo(end);
        asked(order, TODAY.plusDays(10));
    }

    @Test
    void the_buyer_takes_back_what_is_not_answered_and_the_task_is_gone() {
        String order = order();
        String asked = asked(order, TODAY.plusDays(9));
        String task = ReviewSteps.task(seller, asked);
        seller.post(path(order) + "/" + asked + "/withdrawal", null).expect(403);
        JsonNode withdrawn = buyer.post(path(order) + "/" + asked + "/withdrawal", null)
                .expect(200)
                .json();
        assertThat(withdrawn.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(seller.post("/tasks/" + task + "/decision", ReviewSteps.approval())
                        .status())
                .isIn(404, 409);
        assertThat(states(order)).containsExactly("WITHDRAWN");
    }

    @Test
    void everything_wrong_is_named_at_once_and_an_invoiced_month_is_not_cut_off() {
        String order = order();
        assertThat(faults(buyer.post(path(order), Map.of()))).containsExactlyInAnyOrder("lastDay", "reason");
        assertThat(faults(buyer.post(path(order), wish(TODAY.minusDays(1))))).containsExactly("lastDay");
        assertThat(faults(buyer.post(path(order), wish(TODAY.plusYears(3))))).containsExactly("lastDay");
        people.as("publisher")
                .post("/usage-batches", JourneyData.usage(order, 0, 5))
                .expect(200);
        people.as("finance")
                .post("/invoices", Map.of("orderId", order, "period", JourneyData.MONTH))
                .expect(201);
        assertThat(faults(buyer.post(path(order), wish(TODAY.plusDays(1))))).containsExactly("lastDay");
        asked(order, TODAY.withDayOfMonth(30));
        people.as("member.o030").post(path(order), wish(TODAY.plusDays(9))).expect(403);
    }

    private String order() {
        return TradeSteps.order(people, MatrixObjects.LISTED, null);
    }

    private String asked(String order, LocalDate day) {
        return RestClient.id(buyer.post(path(order), wish(day)).expect(201));
    }

    private List<String> states(String order) {
        return buyer.get(path(order)).expect(200).json().findValuesAsText("state");
    }

    private List<String> actions(String order) {
        return buyer.get("/orders/" + order + "/history").expect(200).json().findValuesAsText("action");
    }

    private static List<String> faults(RestClient.Answer answer) {
        return answer.expectProblem(422, "invalid").path("errors").findValuesAsText("field");
    }

    private static String path(String order) {
        return "/orders/" + order + "/cancellations";
    }

    private static Map<String, Object> wish(LocalDate day) {
        return Map.of("lastDay", day, "reason", "业务调整，不再需要（示例）");
    }
}
