package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.it.ReviewSteps.approval;
import static org.tongqu.portal.it.ReviewSteps.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Elasticsearch is killed, the portal is killed over the index, the index is deleted: it always becomes what it was. */
@ExtendWith(KilledServers.class)
@OnServersOfItsOwn
class SearchCrashIT {

    private static CrashServers servers;
    private static Truth truth;

    @BeforeAll
    static void start() {
        servers = KilledServers.servers();
        truth = new Truth(servers);
    }

    @Test
    void elasticsearch_is_killed_and_then_the_portal_between_writing_the_index_and_noting_it() throws Exception {
        String batch = DemandSteps.submittedBatch(servers.people(), "2026年离线批次");
        servers.elasticsearch().kill();
        decide(servers.as("reviewer"), batch).expect(200);
        JsonNode plain = search("示例需求" + batch);
        assertThat(plain.path("degraded").asBoolean()).isTrue();
        assertThat(plain.path("facets")).isEmpty();
        assertThat(plain.path("items")).hasSize(1);
        String demand = plain.at("/items/0/id").asText();
        servers.as("officer").get("/demands/" + demand + "/matches").expectProblem(503, "search.unavailable");
        try (FreezePoint noting = FreezePoint.beforeUpdate(
                servers.postgres(), "portal.outbox", "new.done_at is not null and new.entry_key = '" + demand + "'")) {
            servers.elasticsearch().restart();
            noting.awaitFrozen(1);
            servers.portal().kill();
        }
        servers.restartPortal(Duration.ofMinutes(10));
        truth.holds();
        JsonNode found = search("示例需求" + batch);
        assertThat(found.path("degraded").asBoolean()).isFalse();
        assertThat(found.path("items").findValuesAsText("id")).containsOnlyOnce(demand);
    }

    @Test
    void an_index_deleted_by_hand_comes_back_by_itself() {
        truth.indexCatchesUp();
        truth.deleteIndexes();
        search("团雾");
        truth.indexCatchesUp();
        assertThat(search("团雾").path("degraded").asBoolean()).isFalse();
    }

    @Test
    void the_checker_finds_what_was_planted_and_a_rebuild_mends_it() {
        truth.indexCatchesUp();
        truth.plantDifferences("SD-2026-03-001", "DP-9999", "TC-2026-002");
        JsonNode found =
                servers.as("admin").get("/search/index/check").expect(200).json();
        assertThat(found.path("equal").asBoolean()).isFalse();
        assertThat(difference(found, "demand", "missing")).containsExactly("SD-2026-03-001");
        assertThat(difference(found, "product", "surplus")).containsExactly("DP-9999");
        assertThat(difference(found, "case", "stale")).containsExactly("TC-2026-002");
        servers.as("admin").post("/search/index/rebuild", null).expect(200);
        truth.indexCatchesUp();
    }

    private static List<String> difference(JsonNode found, String kind, String sort) {
        List<String> ids = new ArrayList<>();
        for (JsonNode one : found.path("kinds")) {
            if (one.path("kind").asText().equals(kind)) {
                one.path(sort).path("first").forEach(id -> ids.add(id.asText()));
            }
        }
        return ids;
    }

    private static RestClient.Answer decide(RestClient reviewer, String batch) {
        return reviewer.post("/tasks/" + task(reviewer, batch) + "/decision", approval());
    }

    private static JsonNode search(String text) {
        return servers.visitor()
                .get("/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .expect(200)
                .json();
    }
}
