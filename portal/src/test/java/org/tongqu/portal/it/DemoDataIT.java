package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every object of the demo's files was loaded and is served under its own number with its own name. */
@ExtendWith(RunningPortal.class)
class DemoDataIT {

    /** What every file holds, by the name of the resource that serves it. */
    private static final Map<String, Integer> COUNTS =
            Map.of("organisations", 44, "products", 60, "demands", 40, "cases", 12, "consortia", 8, "agreements", 18);

    private static final String AUTHORISATION = "AUTHORISED_OPERATION";

    @TestFactory
    Stream<DynamicTest> every_object_of_a_file_is_served() {
        return COUNTS.keySet().stream().sorted().map(kind -> DynamicTest.dynamicTest(kind, () -> served(kind)));
    }

    private static void served(String kind) {
        JsonNode file = file(kind);
        assertThat(file).hasSize(COUNTS.get(kind));
        RestClient auditor = RunningPortal.as("auditor");
        for (JsonNode object : file) {
            String path = "/" + resource(kind, object) + "/" + object.path("id").asText();
            JsonNode served = auditor.get(path).expect(200).json();
            assertThat(name(served)).as(path).isNotEmpty().isEqualTo(name(object));
        }
    }

    @Test
    void the_demands_came_in_four_batches() {
        TreeSet<String> batches = new TreeSet<>();
        file("demands").forEach(demand -> batches.add(demand.path("batchName").asText()));
        assertThat(batches).hasSize(4);
        JsonNode served = RunningPortal.as("auditor")
                .get("/demand-batches?size=100")
                .expect(200)
                .json();
        assertThat(StreamSupport.stream(served.path("items").spliterator(), false)
                        .map(DemoDataIT::name))
                .containsAll(batches);
    }

    /** What SQL alone makes of the signed agreements is what was published, and what the platform keeps. */
    @Test
    void every_published_settlement_is_calculated_a_second_time_to_the_fen() throws SQLException {
        int settlements = 0;
        for (JsonNode consortium : file("consortia")) {
            for (JsonNode published : consortium.path("settlements")) {
                String id = consortium.path("id").asText() + "-"
                        + published.path("period").asText();
                assertThat(derived(id)).as(id).isEqualTo(kept(id)).isEqualTo(parts(published));
                settlements++;
            }
        }
        assertThat(settlements).isEqualTo(15);
        assertThat(column("select place || ' ' || subject from billing.oracle_differences()"))
                .isEmpty();
    }

    @Test
    void the_demo_payouts_stand_at_every_state_short_of_being_given_up() {
        JsonNode served = RunningPortal.as("auditor")
                .get("/payouts?size=100")
                .expect(200)
                .json()
                .path("items");
        for (JsonNode line : file("payouts")) {
            String reference = line.path("reference").asText();
            JsonNode payout = StreamSupport.stream(served.spliterator(), false)
                    .filter(found -> found.path("reference").asText().equals(reference))
                    .findFirst()
                    .orElseThrow();
            assertThat(payout.path("amountFen")).as(reference).isEqualTo(line.path("amountFen"));
            assertThat(payout.at("/party/id")).as(reference).isEqualTo(line.path("party"));
        }
        assertThat(served.findValuesAsText("state"))
                .contains("CREATED", "CHECKED", "APPROVED", "SUBMITTED", "CONFIRMED", "RETURNED");
    }

    @Test
    void demo_orders_are_delivered_in_all_ways_and_end_early() {
        RestClient rider = RunningPortal.as("buyer.o025");
        String called = order(rider, "DP-0003", 0);
        assertThat(rider.get(called + "/keys").expect(200).json()).hasSize(1);
        JsonNode flow = rider.get(called + "/flow").expect(200).json();
        assertThat(flow.path("used").asLong())
                .isPositive()
                .isLessThan(flow.at("/limits/callsPerMonth").asLong());
        assertThat(states(rider, order(rider, "DP-0001", 0))).containsExactly("SUBMITTED");

        RestClient bank = RunningPortal.as("buyer.o032");
        String byFile = order(bank, "DP-0059", 1);
        assertThat(bank.get(byFile + "/files").expect(200).json()).hasSize(1);
        assertThat(bank.get(byFile + "/delivery")
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("ACCEPTED");
        assertThat(Stream.of(0, 1).map(no -> bank.get(order(bank, "DP-0020", no) + "/delivery")
                        .json()))
                .extracting(delivery ->
                        delivery.path("form").asText() + delivery.path("state").asText())
                .containsExactlyInAnyOrder("EXTERNALDELIVERED", "EXTERNALACCEPTED");
        assertThat(states(bank, order(bank, "DP-0059", 0))).containsExactly("APPROVED");
    }

    /** The path of the order of a product, newest first. */
    private static String order(RestClient buyer, String product, int no) {
        JsonNode orders = buyer.get("/orders?size=100").expect(200).json().path("items");
        return StreamSupport.stream(orders.spliterator(), false)
                .filter(order -> order.at("/product/id").asText().equals(product))
                .map(order -> "/orders/" + order.path("id").asText())
                .skip(no)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> states(RestClient buyer, String order) {
        return buyer.get(order + "/cancellations").expect(200).json().findValuesAsText("state");
    }

    private static List<String> parts(JsonNode published) {
        List<String> parts = new ArrayList<>();
        parts.add("COST_COMPENSATION " + published.path("costCompensationFen").asLong());
        parts.add("TAX " + published.path("taxFen").asLong());
        parts.add("PUBLIC_BENEFIT_RESERVE "
                + published.path("publicBenefitReserveFen").asLong());
        published
                .path("allocations")
                .forEach(share -> parts.add("SHARE " + share.path("orgId").asText() + " "
                        + share.path("amountFen").asLong()));
        return parts.stream().sorted().toList();
    }

    private static List<String> kept(String id) throws SQLException {
        return column("select concat_ws(' ', p ->> 'stage', case p ->> 'stage' when 'SHARE' then p ->> 'partyId' end,"
                + " p ->> 'amountFen') from portal.past_settlement s, jsonb_array_elements(s.parts) p"
                + " where s.id = '" + id + "'");
    }

    private static List<String> derived(String id) throws SQLException {
        return column("select concat_ws(' ', p.stage, case p.stage when 'SHARE' then p.party end, p.fen)"
                + " from portal.past_settlement s"
                + " join billing.share_agreement a on a.consortium_id = s.consortium_id"
                + " join billing.share_agreement_version v on v.agreement_id = a.id and v.seq = 1,"
                + " billing.oracle_parts(s.gross_fen, v.canonical_json::jsonb, null, null) p"
                + " where s.id = '" + id + "' and a.id = (select min(b.id) from billing.share_agreement b"
                + " where b.consortium_id = s.consortium_id)");
    }

    private static List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values.stream().sorted().toList();
    }

    private static String resource(String kind, JsonNode object) {
        if (kind.equals("cases")) {
            return "typical-cases";
        }
        return object.path("type").asText().equals(AUTHORISATION) ? "authorisations" : kind;
    }

    /** The name or title; what people write stands apart from what the platform notes. */
    private static String name(JsonNode object) {
        return object.path("name")
                .asText(object.path("title")
                        .asText(object.path("content").path("title").asText()));
    }

    private static JsonNode file(String kind) {
        try (InputStream in = DemoDataIT.class.getResourceAsStream("/demo/" + kind + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
