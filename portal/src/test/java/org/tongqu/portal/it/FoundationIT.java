package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class FoundationIT {

    @Test
    void the_status_says_ready() {
        assertThat(RunningPortal.visitor()
                        .get("/status")
                        .expect(200)
                        .json()
                        .path("ready")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void all_organisations_of_the_demo_are_there_and_their_contacts_are_for_signed_in_people_only() {
        JsonNode list = RunningPortal.visitor()
                .get("/organisations?size=100")
                .expect(200)
                .json();
        assertThat(list.path("total").asInt()).isEqualTo(44);
        assertThat(list.at("/items/0/contact").isMissingNode()).isTrue();
        JsonNode one =
                RunningPortal.as("buyer").get("/organisations/O002").expect(200).json();
        assertThat(one.at("/contact/person").asText()).isNotEmpty();
    }

    @Test
    void an_unknown_token_is_refused_even_where_the_public_may_read() {
        RunningPortal.visitor().withToken("tq_x.y").get("/codes").expectProblem(401, "badToken");
    }

    @Test
    void an_ended_session_is_worth_nothing() {
        RestClient buyer = RunningPortal.as("buyer");
        buyer.get("/sessions/current").expect(200);
        buyer.delete("/sessions/current").expect(204);
        buyer.get("/sessions/current").expectProblem(401, "badToken");
    }

    @Test
    void five_wrong_passwords_lock_an_account_and_the_sixth_right_one_is_refused() {
        RestClient admin = RunningPortal.as("admin");
        Map<String, Object> account = Map.of(
                "username", "locked.out",
                "displayName", "示例锁定",
                "organisationId", "O001",
                "roles", new String[] {"BUYER"},
                "password", "a-long-password");
        admin.post("/accounts", account).expect(201);
        for (int i = 0; i < 5; i++) {
            signIn("locked.out", "wrong").expectProblem(401, "signInRefused");
        }
        signIn("locked.out", "a-long-password").expectProblem(401, "signInRefused");
    }

    @Test
    void sign_ins_of_one_account_at_the_same_time_are_all_let_in() {
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> signIn("buyer", RunningPortal.PASSWORD).status()))
                .toList();
        assertThat(sent.stream().map(CompletableFuture::join)).containsOnly(201);
    }

    @Test
    void a_disabled_account_is_out_at_once() {
        RestClient admin = RunningPortal.as("admin");
        Map<String, Object> account = Map.of(
                "username", "short.lived",
                "displayName", "示例停用",
                "organisationId", "O001",
                "roles", new String[] {"BUYER"},
                "password", "a-long-password");
        admin.post("/accounts", account).expect(201);
        RestClient person = RunningPortal.visitor().signIn("short.lived", "a-long-password");
        person.get("/sessions/current").expect(200);
        admin.put("/accounts/short.lived/enabled", Map.of("enabled", false)).expect(204);
        person.get("/sessions/current").expectProblem(401, "badToken");
    }

    /** As if another node had done it: what is known of a token is not older than a second. */
    @Test
    void a_token_that_is_revoked_in_the_database_counts_no_more_within_five_seconds() throws SQLException {
        RestClient buyer = RunningPortal.as("buyer");
        buyer.get("/sessions/current").expect(200);
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update portal.access_token set revoked_at = now() where id = '" + buyer.tokenId() + "'");
        }
        Eventually.within(Duration.ofSeconds(5))
                .is("the token is refused", () -> buyer.get("/sessions/current").status() == 401);
    }

    @Test
    void wrong_input_is_named_field_by_field_in_the_readers_language() {
        Map<String, Object> draft = Map.of("name", "", "creditCode", "12990000DEM000014A", "kind", "X");
        JsonNode problem = RunningPortal.as("admin")
                .post("/organisations", draft, Map.of("Accept-Language", "en"))
                .expectProblem(422, "invalid");
        assertThat(problem.path("errors").findValuesAsText("field"))
                .contains("name", "kind", "regionCluster", "creditCode");
        assertThat(problem.path("errors").get(0).path("message").asText()).isEqualTo("This is required.");
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_problem_and_not_with_a_page() {
        RestClient admin = RunningPortal.as("admin");
        admin.post("/organisations", "{\"name\":", Map.of()).expectProblem(422, "invalid");
        admin.post("/organisations", Map.of("netFen", 1)).expectProblem(422, "invalid");
        admin.post("/organisations", "x", Map.of("Content-Type", "text/plain")).expectProblem(415, "http.415");
        admin.get("/no-such-thing").expectProblem(404, "http.404");
        admin.delete("/codes").expectProblem(405, "http.405");
    }

    private static RestClient.Answer signIn(String username, String password) {
        return RunningPortal.visitor().post("/sessions", Map.of("username", username, "password", password));
    }
}
