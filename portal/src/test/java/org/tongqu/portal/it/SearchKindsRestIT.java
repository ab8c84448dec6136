package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the marketplace lists is found in one box, and nothing that is not for others to see. */
@ExtendWith(RunningPortal.class)
class SearchKindsRestIT {

    @ParameterizedTest(name = "{0} finds the {1} {2}")
    @CsvSource({
        "梯級船閘聯合調度, case, TC-2026-002",
        "內河港航事業發展中心, organisation, O008",
        "鐵水聯運數據創新聯合體, consortium, IC-003",
        "ＩＣ－００３, consortium, IC-003",
        "一數一源 供需精準對接, document, info-policy",
        "公開發布場景需求 2026-03, document, batch-2026-03",
        "團霧, demand, ''"
    })
    void every_kind_is_found_in_traditional_script_and_full_width(String text, String kind, String id) {
        JsonNode answer = search(RunningPortal.visitor(), text, kind);
        assertThat(answer.path("degraded").asBoolean()).isFalse();
        assertThat(answer.path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("kind").asText()).isEqualTo(kind));
        if (!id.isEmpty()) {
            assertThat(ids(answer)).startsWith(id);
        }
    }

    @Test
    void a_resource_is_found_by_the_words_of_its_entry() {
        JsonNode entry =
                RunningPortal.visitor().get("/resources").expect(200).json().at("/items/0");
        JsonNode answer = search(RunningPortal.visitor(), entry.path("name").asText(), "resource");
        assertThat(ids(answer)).contains(entry.path("id").asText());
    }

    @Test
    void the_kinds_are_counted_together_and_each_count_is_what_that_kind_finds() {
        JsonNode all = search(RunningPortal.visitor(), "船闸", "");
        Map<String, Long> counts = new LinkedHashMap<>();
        all.at("/facets/kind")
                .forEach(value -> counts.put(
                        value.path("code").asText(), value.path("count").asLong()));
        assertThat(counts.keySet()).contains("demand", "product", "case", "organisation");
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(all.path("total").asLong());
        counts.forEach((kind, count) -> assertThat(search(RunningPortal.visitor(), "船闸", kind)
                        .path("total")
                        .asLong())
                .as(kind)
                .isEqualTo(count));
    }

    @Test
    void what_is_not_public_is_found_by_nobody() {
        for (String account : List.of("lead", "reviewer", "admin", "auditor")) {
            assertThat(ids(search(RunningPortal.as(account), "少填一张表：道路运输高频事项免证办", "")))
                    .as("a case in its selection, for " + account)
                    .doesNotContain("TC-2026-012");
            assertThat(ids(search(RunningPortal.as(account), "低空物流数据创新联合体", "")))
                    .as("a consortium that is forming, for " + account)
                    .doesNotContain("IC-006");
        }
        RestClient lead = RunningPortal.as("lead");
        String forming = RestClient.id(lead.post("/consortia", JourneyData.consortium("SD-2026-03-001"))
                .expect(201));
        assertThat(ids(search(lead, forming, ""))).isEmpty();
    }

    @Test
    void a_new_organisation_is_found_soon_and_by_its_new_name_after_a_change() {
        RestClient admin = RunningPortal.as("admin");
        JsonNode known = admin.get("/organisations/O042").expect(200).json();
        Map<String, Object> draft = new LinkedHashMap<>();
        known.fields().forEachRemaining(field -> draft.put(field.getKey(), field.getValue()));
        draft.remove("id");
        draft.put("intro", "示例改写：琉璃灯塔导航");
        admin.put("/organisations/O042", draft).expect(200);
        Eventually.soon("the changed organisation is found", () -> ids(search(
                        RunningPortal.visitor(), "琉璃燈塔導航", "organisation"))
                .contains("O042"));
    }

    @Test
    void a_renamed_organisation_is_found_by_its_new_name_in_what_carries_it() {
        RestClient admin = RunningPortal.as("admin");
        JsonNode known = admin.get("/organisations/O023").expect(200).json();
        Map<String, Object> draft = new LinkedHashMap<>();
        known.fields().forEachRemaining(field -> draft.put(field.getKey(), field.getValue()));
        draft.remove("id");
        draft.put("name", "琉璃更名" + known.path("name").asText());
        try {
            admin.put("/organisations/O023", draft).expect(200);
            Eventually.soon(
                    "its products carry the new name", () -> !ids(search(RunningPortal.visitor(), "琉璃更名", "product"))
                            .isEmpty());
        } finally {
            draft.put("name", known.path("name").asText());
            admin.put("/organisations/O023", draft).expect(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "\"",
                "title:船闸* AND (",
                "+船闸 -\"接口\"",
                "[1 TO 2]",
                "{\"match_all\":{}}",
                "<script>alert(1)</script>船闸",
                "' OR 1=1 --",
                "\\",
                "😀",
                "ｓｈｉｐ\u0000"
            })
    void nothing_typed_acts_as_syntax_or_fails(String text) {
        assertThat(search(RunningPortal.visitor(), text, "").path("items").isArray())
                .isTrue();
        RunningPortal.visitor().get("/search/suggestions?q=" + encoded(text)).expect(200);
    }

    @Test
    void the_same_question_in_every_script_and_width_finds_the_same() {
        List<String> plain = ids(search(RunningPortal.visitor(), "船闸 ETC 门架", ""));
        assertThat(plain).isNotEmpty();
        for (String other : List.of("船閘 ETC 門架", "船闸　ＥＴＣ　门架", "船閘 etc 門架", "<b>船闸</b> ETC 门架", "+船闸 \"ETC\" (门架)")) {
            assertThat(ids(search(RunningPortal.visitor(), other, "")))
                    .as(other)
                    .isEqualTo(plain);
        }
    }

    @Test
    void long_texts_are_cut_and_the_answer_says_so_and_too_long_an_address_is_refused_as_such() {
        JsonNode answer = search(RunningPortal.visitor(), "船闸" + " x".repeat(1_000), "");
        assertThat(answer.path("trimmed").asBoolean()).isTrue();
        RestClient.Answer far = RunningPortal.visitor().get("/search?q=" + "x".repeat(10_000));
        assertThat(far.status()).isBetween(400, 499);
    }

    @Test
    void a_result_is_read_to_its_end_by_the_word_of_each_page() {
        RestClient visitor = RunningPortal.visitor();
        JsonNode page = visitor.get("/search?size=20").expect(200).json();
        long total = page.path("total").asLong();
        List<String> read = new ArrayList<>(refs(page));
        while (page.has("next")) {
            page = visitor.get("/search?size=20&cursor=" + page.path("next").asText())
                    .expect(200)
                    .json();
            assertThat(page.path("total").asLong()).isEqualTo(total);
            read.addAll(refs(page));
        }
        assertThat(read).doesNotHaveDuplicates().hasSize((int) total);
        visitor.get("/search?size=20&cursor=made.up").expectProblem(422, "invalid");
        visitor.get("/search?size=20&page=10000").expect(200);
    }

    private static List<String> refs(JsonNode answer) {
        List<String> refs = new ArrayList<>();
        answer.path("items")
                .forEach(item -> refs.add(
                        item.path("kind").asText() + " " + item.path("id").asText()));
        return refs;
    }

    @Test
    void pages_beyond_reach_are_empty_and_say_so() {
        JsonNode far = RunningPortal.visitor()
                .get("/search?q=" + encoded("船闸") + "&page=99999999&size=100")
                .expect(200)
                .json();
        assertThat(far.path("items")).isEmpty();
        assertThat(far.path("outOfReach").asBoolean()).isTrue();
    }

    @ParameterizedTest(name = "{0} is completed to {1}")
    @CsvSource({"網約, term, 网约车", "ＥＴ, term, ETC门架", "鐵水聯運數, consortium, 铁水联运数据创新联合体"})
    void a_beginning_is_completed_to_terms_and_titles(String typed, String kind, String text) {
        JsonNode suggestions = RunningPortal.visitor()
                .get("/search/suggestions?q=" + encoded(typed))
                .expect(200)
                .json();
        assertThat(suggestions).anySatisfy(one -> {
            assertThat(one.path("kind").asText()).isEqualTo(kind);
            assertThat(one.path("text").asText()).isEqualTo(text);
            assertThat(one.path("count").asLong()).isPositive();
        });
    }

    @Test
    void a_misspelt_question_is_answered_with_what_may_be_meant() {
        JsonNode answer = search(RunningPortal.visitor(), "網月車", "");
        String meant = answer.path("didYouMean").asText();
        assertThat(meant).isEqualTo("网约车");
        assertThat(search(RunningPortal.visitor(), meant, "").path("total").asLong())
                .isGreaterThan(answer.path("total").asLong());
        assertThat(search(RunningPortal.visitor(), "船闸", "").has("didYouMean")).isFalse();
    }

    private static JsonNode search(RestClient client, String text, String kind) {
        String only = kind.isEmpty() ? "" : "&kind=" + kind;
        return client.get("/search?size=100&q=" + encoded(text) + only)
                .expect(200)
                .json();
    }

    private static List<String> ids(JsonNode answer) {
        return answer.path("items").findValuesAsText("id");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
