package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The served OpenAPI document says what the code does. */
@ExtendWith(RunningPortal.class)
class OpenApiIT {

    private static final String DOOR = "/api/v1";

    private static JsonNode document;

    @BeforeAll
    static void read() {
        document = RestClient.at(RunningPortal.url())
                .get("/openapi?format=JSON")
                .expect(200)
                .json();
    }

    @Test
    void it_names_exactly_the_operations_of_the_code() {
        TreeSet<String> named = new TreeSet<>(document.path("paths").findValuesAsText("operationId"));
        TreeSet<String> existing = new TreeSet<>();
        RestOperation.all().forEach(operation -> existing.add(operation.id()));
        assertThat(named).isEqualTo(existing);
    }

    @Test
    void every_operation_stands_at_its_address_and_says_how_it_refuses() {
        assertThat(RestOperation.all()).allSatisfy(operation -> {
            JsonNode described = described(operation);
            assertThat(described.path("operationId").asText()).isEqualTo(operation.id());
            assertThat(described.path("summary").asText()).isNotEmpty();
            for (String status : refusals(operation)) {
                assertThat(described
                                .path("responses")
                                .path(status)
                                .at("/content/application~1problem+json/schema/$ref")
                                .asText())
                        .as(status)
                        .isEqualTo("#/components/schemas/Problem");
            }
        });
        assertThat(document.at("/components/schemas/Problem/properties").fieldNames())
                .toIterable()
                .contains("type", "title", "status", "detail", "code", "instance", "errors");
    }

    @Test
    void every_post_says_that_it_takes_an_idempotency_key() {
        assertThat(RestOperation.all().stream()
                        .filter(operation -> operation.method().equals("POST"))
                        .filter(operation -> !KEYLESS.contains(operation.id())))
                .allSatisfy(operation -> assertThat(
                                described(operation).path("parameters").findValuesAsText("name"))
                        .as(operation.id())
                        .contains("Idempotency-Key"));
    }

    private static final List<String> KEYLESS = List.of("createSession", "rebuildIndex", "openAccount");

    private static JsonNode described(RestOperation operation) {
        return document.path("paths")
                .path(DOOR + operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
    }

    private static List<String> refusals(RestOperation operation) {
        TreeSet<String> statuses = new TreeSet<>(List.of("401", "403"));
        if (operation.path().contains("{")) {
            statuses.add("404");
        }
        if (!operation.method().equals("GET")) {
            statuses.add("409");
        }
        return List.copyOf(statuses);
    }
}
