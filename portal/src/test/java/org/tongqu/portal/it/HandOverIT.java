package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.portal.delivery.mark.Samples;

/** A seller lays files down and declares an order as delivered; the buyer takes them, objects, accepts, or says nothing. */
@ExtendWith(RunningPortal.class)
class HandOverIT {

    private static final String PRODUCT = MatrixObjects.LISTED;
    private static final Duration ROUND = Duration.ofSeconds(90);

    private final RestClient publisher = RunningPortal.as("publisher");
    private final RestClient buyer = RunningPortal.as("buyer");
    private final RestClient site = RestClient.at(RunningPortal.url());

    private String order;

    @BeforeEach
    void placed() {
        order = "/orders/" + TradeSteps.order(RunningPortal.people(), PRODUCT, "");
    }

    private JsonNode laid(String name, String content) {
        return publisher
                .send(
                        "POST",
                        order + "/files?name=" + name,
                        content.getBytes(StandardCharsets.UTF_8),
                        Map.of("Content-Type", "text/csv"))
                .expect(201)
                .json();
    }

    private String state() {
        return buyer.get(order + "/delivery").expect(200).json().path("state").asText();
    }

    private static void change(String sql, String id) throws SQLException {
        try (Connection database = RunningPortal.servers().postgres().connect();
                PreparedStatement change = database.prepareStatement(sql)) {
            change.setString(1, id);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private String number() {
        return order.substring("/orders/".length());
    }

    @Test
    void a_file_is_taken_by_a_sealed_link_and_counted_as_use() throws SQLException {
        String content = "路段,流量\nG15,1237\n".repeat(200_000);
        JsonNode file = laid("..%2Fflow%22.csv", content);
        assertThat(file.path("name").asText()).isEqualTo("flow.csv");
        String path = order + "/files/" + file.path("id").asText();
        publisher.post(path + "/links", null).expect(403);
        JsonNode link = buyer.post(path + "/links", null).expect(200).json();
        String address = link.path("path").asText();
        RestClient.Answer taken = site.get(address).expect(200);
        assertThat(taken.body()).isEqualTo(content);
        assertThat(taken.header("Content-Disposition"))
                .startsWith("attachment")
                .matches(".*flow_COPY(-[0-9A-F]{4}){3}\\.csv");
        assertThat(taken.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Eventually.soon(
                "the taking is recorded",
                () -> buyer.get(order + "/usage").json().at("/0/records").asInt() == 1);
        site.get(address.replaceAll("until=(\\d+)", "until=9$1")).expectProblem(404, "delivery.badLink");
        site.get(address.substring(0, address.length() - 2) + "xx").expectProblem(404, "delivery.badLink");
        site.get("/delivered/" + file.path("id").asText()).expectProblem(404, "delivery.badLink");
        publisher.delete(path).expect(204);
        publisher.delete(path).expect(204);
        site.get(address).expectProblem(404, "delivery.badLink");
        buyer.post(path + "/links", null).expectProblem(422, "delivery.fileTakenBack");
        assertThat(buyer.get(order + "/files").expect(200).json()).isEmpty();
        JourneyRestIT.invariantsHold();
    }

    @Test
    void whose_copy_a_file_is_its_seller_learns_by_file_name_and_code_and_nobody_else() throws IOException {
        JsonNode file = publisher
                .send("POST", order + "/files?name=flow.xlsx", Samples.workbook(), Map.of("Content-Type", "a/b"))
                .expect(201)
                .json();
        String links = order + "/files/" + file.path("id").asText() + "/links";
        String address = buyer.post(links, null).expect(200).json().path("path").asText();
        byte[] taken = bytes(address);
        assertThat(bytes(address)).isEqualTo(taken);
        String code = site.get(address).header("Tongqu-Copy");
        JsonNode byFile = traced(publisher, "leaked.xlsx", taken).get(0);
        assertThat(byFile.path("found").asText()).isEqualTo("BYTES");
        assertThat(byFile.path("code").asText()).isEqualTo(code);
        assertThat(byFile.path("marked").asBoolean()).isTrue();
        assertThat(byFile.path("orderId").asText()).isEqualTo(number());
        assertThat(byFile.at("/buyer/id").asText()).isEqualTo("O031");
        assertThat(byFile.path("person").asText()).isEqualTo("buyer");
        assertThat(traced(publisher, "n_" + code + ".csv", new byte[] {1})
                        .get(0)
                        .path("found")
                        .asText())
                .isEqualTo("CODE");
        String question = "/file-copies?code=" + code;
        assertThat(publisher.get(question).expect(200).json()).hasSize(1);
        assertThat(RunningPortal.as("enterprise.o001").get(question).expect(200).json())
                .hasSize(1);
        assertThat(traced(publisher, "other.xlsx", new byte[] {1, 2})).isEmpty();
        buyer.get(question).expect(403);
        assertThat(buyer.get(order + "/history").json().findValuesAsText("action"))
                .contains("delivery.copyTraced");
    }

    private static byte[] bytes(String address) throws IOException {
        try (InputStream in = URI.create(RunningPortal.url() + address).toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    private static JsonNode traced(RestClient by, String name, byte[] content) {
        return by.send("POST", "/file-copies/traces?fileName=" + name, content, Map.of("Content-Type", "a/b"))
                .expect(200)
                .json();
    }

    @Test
    void whoever_deletes_the_seal_ends_all_links_and_the_next_one_is_good_again() throws SQLException {
        String links = order + "/files/" + laid("flow.csv", "1").path("id").asText() + "/links";
        String address = buyer.post(links, null).expect(200).json().path("path").asText();
        site.get(address).expect(200);
        change("delete from portal.delivery_seal where id = ?::int", "1");
        site.get(address).expectProblem(404, "delivery.badLink");
        site.get(buyer.post(links, null).expect(200).json().path("path").asText())
                .expect(200);
        site.get(address).expectProblem(404, "delivery.badLink");
    }

    @Test
    void what_is_empty_or_nameless_is_no_file() {
        publisher
                .send("POST", order + "/files?name=a.csv", new byte[0], Map.of("Content-Type", "text/csv"))
                .expectProblem(422, "invalid");
        publisher
                .send("POST", order + "/files", new byte[] {1}, Map.of("Content-Type", "text/csv"))
                .expectProblem(422, "invalid");
        buyer.send("POST", order + "/files?name=a", new byte[] {1}, Map.of("Content-Type", "text/csv"))
                .expect(403);
    }

    @Test
    void a_buyer_objects_and_accepts_what_is_delivered_again() {
        buyer.post(order + "/delivery/acceptance", null).expectProblem(422, "delivery.nothingToDecide");
        declare();
        publisher.post(order + "/delivery", Map.of("note", "x")).expectProblem(409, "delivery.alreadyDelivered");
        buyer.post(order + "/delivery/objection", Map.of()).expectProblem(422, "invalid");
        buyer.post(order + "/delivery/objection", Map.of("reason", "缺少 11 月数据（示例）"))
                .expect(200);
        assertThat(state()).isEqualTo("OBJECTED");
        declare();
        buyer.post(order + "/delivery/acceptance", null).expect(200);
        buyer.post(order + "/delivery/acceptance", null).expectProblem(422, "delivery.nothingToDecide");
        assertThat(state()).isEqualTo("ACCEPTED");
        assertThat(buyer.get(order + "/history").json().findValuesAsText("action"))
                .contains("delivery.declared", "delivery.objected", "delivery.accepted");
        assertThat(publisher.get("/notices?kind=DELIVERY&size=50").expect(200).body())
                .contains(number());
    }

    private void declare() {
        laid("flow.csv", "1");
        publisher.post(order + "/delivery", Map.of("note", "已交付（示例）")).expect(200);
    }

    @Test
    void silence_accepts_when_the_period_is_over() throws SQLException {
        declare();
        change("update portal.hand_over set accept_until = delivered_at where order_id = ?", number());
        Eventually.within(ROUND).is("silence accepts", () -> state().equals("ACCEPTED"));
        assertThat(buyer.get(order + "/delivery").json().has("decidedBy")).isFalse();
    }

    @Test
    void a_taking_whose_node_is_gone_is_charged_to_nobody_and_told_to_both() throws SQLException {
        JsonNode file = laid("flow.csv", "1");
        String path = order + "/files/" + file.path("id").asText();
        site.get(buyer.post(path + "/links", null)
                        .expect(200)
                        .json()
                        .path("path")
                        .asText())
                .expect(200);
        String calls = order + "/flow/calls";
        Eventually.soon(
                "it is recorded",
                () -> buyer.get(calls).json().at("/items/0/state").asText().equals("DELIVERED"));
        change(
                "insert into portal.gateway_call (id, order_id, month, state, method, started_at, status, bytes, reason)"
                        + " select nextval('portal.gateway_call_seq'), order_id, month, 'ANSWERED', method,"
                        + " started_at - interval '1 hour', status, 0, '' from portal.gateway_call where order_id = ?",
                number());
        Eventually.within(ROUND).is("the lost call is closed", () -> buyer.get(calls)
                .json()
                .path("items")
                .findValuesAsText("state")
                .contains("INTERRUPTED"));
        assertThat(buyer.get(order + "/usage").json().at("/0/records").asInt()).isEqualTo(1);
        assertThat(buyer.get("/notices?kind=DELIVERY&size=50").body()).contains(number());
    }

    @Test
    void what_the_live_panel_counts_stands_in_the_index() throws SQLException {
        try (Connection database = RunningPortal.servers().postgres().connect();
                Statement statement = database.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = off");
            List<String> plan = new ArrayList<>();
            try (ResultSet steps = statement.executeQuery(
                    "explain select count(*) filter (where state = 'DELIVERED') from portal.gateway_call"
                            + " where order_id = 'DD-1' and started_at >= now()")) {
                while (steps.next()) {
                    plan.add(steps.getString(1));
                }
            }
            assertThat(plan).anyMatch(step -> step.contains("Index Only Scan"));
        }
    }
}
