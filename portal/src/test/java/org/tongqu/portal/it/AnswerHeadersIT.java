package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells browsers, and what none of them tells anybody. */
@ExtendWith(RunningPortal.class)
class AnswerHeadersIT {

    private static final RestClient ANYBODY = RestClient.at(RunningPortal.url());

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/login", "/demands", "/no-such-page", "/VAADIN/nothing", "/api/v1/status", "/api/v1/no"})
    void an_answer_cannot_be_framed_sniffed_or_followed(String path) {
        RestClient.Answer answer = ANYBODY.get(path);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/no-such-page", "/VAADIN/nothing", "/api", "/api/v2/status", "/api/v1/no", "/api/v1/status"
            })
    void no_answer_names_the_server_or_shows_its_inside(String path) {
        RestClient.Answer answer = ANYBODY.get(path);
        assertThat(answer.header("Server") + answer.header("X-Powered-By")).doesNotContainIgnoringCase("payara");
        assertThat(answer.body()).doesNotContain("Payara", "GlassFish", "at org.", "Exception");
    }

    @Test
    void what_rest_answers_is_kept_nowhere() {
        for (String path : List.of("/api/v1/status", "/api/v1/demands", "/api/v1/no")) {
            assertThat(ANYBODY.get(path).header("Cache-Control")).as(path).contains("no-store");
        }
        assertThat(ANYBODY.get("/api/v1/status").header("Set-Cookie")).isEmpty();
    }

    @Test
    void the_session_cookie_is_for_this_site_and_not_for_scripts() {
        String cookie = ANYBODY.get("/login").header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void an_address_below_api_that_is_not_there_is_a_problem_and_not_a_page() {
        for (String path : List.of("/api", "/api/", "/api/v2/status", "/api/v1/no", "/api/v1/demands/x/y/z")) {
            ANYBODY.get(path).expectProblem(404, "http.404");
        }
    }

    @Test
    void methods_that_an_address_does_not_have_are_refused_and_options_names_the_others() {
        RestClient.Answer refused = ANYBODY.send("PATCH", "/api/v1/status", null, Map.of());
        refused.expectProblem(405, "http.405");
        RestClient.Answer options = ANYBODY.send("OPTIONS", "/api/v1/status", null, Map.of());
        assertThat(options.status()).isIn(200, 204);
        assertThat(options.header("Allow")).contains("GET");
        assertThat(options.body()).doesNotContain("<");
        assertThat(ANYBODY.send("TRACE", "/api/v1/status", null, Map.of()).status())
                .isEqualTo(405);
        assertThat(ANYBODY.send("HEAD", "/api/v1/status", null, Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void a_wish_that_cannot_be_read_or_met_is_answered_in_order() {
        ANYBODY.send("GET", "/api/v1/status", null, Map.of("Accept", "text/html"))
                .expectProblem(406, "http.406");
        ANYBODY.send("GET", "/api/v1/no", null, Map.of("Accept", "text/html")).expectProblem(404, "http.404");
        for (String language :
                Stream.of("xx;;q=z", "*", "fr, en;q=0.5", "en-GB").toList()) {
            ANYBODY.send("GET", "/api/v1/no", null, Map.of("Accept-Language", language))
                    .expectProblem(404, "http.404");
        }
        assertThat(ANYBODY.send("GET", "/api/v1/no", null, Map.of("Accept-Language", "fr, en;q=0.5"))
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("Not found");
        ANYBODY.get("/api/v1/demands?page=x").expectProblem(400, "http.400");
    }
}
