package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people look for in vain and what organisations wish for becomes a sign for officers; the log names nobody. */
@ExtendWith(RunningPortal.class)
class SearchLogRestIT {

    @Test
    void searches_in_vain_are_listed_for_officers_each_visitor_once_a_day() throws SQLException {
        String words = "琥珀量子磁浮驿站";
        RestClient buyer = RunningPortal.as("buyer");
        search(buyer, words);
        search(buyer, words);
        search(buyer, "ＱＱ " + words);
        search(RunningPortal.as("lead"), "琥珀量子磁浮驛站");
        search(RunningPortal.visitor(), words);
        search(RunningPortal.visitor(), words);
        RestClient officer = RunningPortal.as("officer");
        Eventually.soon("three visitors are counted", () -> inVain(officer, words)
                .filter(found -> found.path("visitors").asLong() == 3)
                .isPresent());
        assertThat(inVain(officer, words).orElseThrow().path("lastOn").asText())
                .isEqualTo(JourneyData.TODAY.toString());
        assertThat(inVain(officer, "断面交通流")).isEmpty();
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select to_jsonb(l)::text from portal.search_log l")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("buyer", "lead", "127.0.0.1", "0:0:0:0");
            }
        }
    }

    @Test
    void only_those_who_answer_for_demands_read_the_signals() {
        RunningPortal.as("buyer").get("/search/zero-hits").expectProblem(403, "notPermitted");
        RunningPortal.visitor().get("/search/zero-hits").expectProblem(401, "notSignedIn");
        JsonNode problem =
                RunningPortal.as("officer").get("/search/zero-hits?days=0").expectProblem(422, "invalid");
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("days");
        RunningPortal.as("auditor").get("/search/zero-hits?days=180").expect(200);
    }

    @Test
    void a_wish_is_read_by_its_organisation_and_by_those_who_plan_and_by_nobody_else() {
        String wanted = "琥珀色路面的夜间反光数据";
        RestClient buyer = RunningPortal.as("buyer");
        JsonNode wish = buyer.post("/wishes", Map.of("wanted", "  " + wanted + " "))
                .expect(201)
                .json();
        assertThat(wish.path("wanted").asText()).isEqualTo(wanted);
        assertThat(wish.path("organisationId").asText()).isEqualTo(organisation(buyer));
        String id = wish.path("id").asText();
        assertThat(id).matches("WI-\\d{4}");
        assertThat(wishes(buyer)).contains(id);
        assertThat(wishes(RunningPortal.as("officer"))).contains(id);
        assertThat(wishes(RunningPortal.as("member.o033"))).doesNotContain(id);
        RunningPortal.visitor().post("/wishes", Map.of("wanted", wanted)).expectProblem(401, "notSignedIn");
        RunningPortal.as("officer").post("/wishes", Map.of("wanted", wanted)).expectProblem(403, "notPermitted");
    }

    @Test
    void a_wish_without_words_or_with_too_many_is_refused_at_its_field() {
        RestClient buyer = RunningPortal.as("buyer");
        for (String wanted : List.of(" ", "长".repeat(101))) {
            JsonNode problem = buyer.post("/wishes", Map.of("wanted", wanted)).expectProblem(422, "invalid");
            assertThat(problem.at("/errors/0/field").asText()).isEqualTo("wanted");
        }
    }

    private static String organisation(RestClient person) {
        return person.get("/sessions/current")
                .expect(200)
                .json()
                .path("organisationId")
                .asText();
    }

    private static List<String> wishes(RestClient reader) {
        return reader.get("/wishes?size=100").expect(200).json().path("items").findValuesAsText("id");
    }

    private static Optional<JsonNode> inVain(RestClient officer, String words) {
        JsonNode items =
                officer.get("/search/zero-hits?size=100").expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(found -> found.path("text").asText().equals(words))
                .findFirst();
    }

    private static void search(RestClient client, String text) {
        client.get("/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .expect(200);
    }
}
