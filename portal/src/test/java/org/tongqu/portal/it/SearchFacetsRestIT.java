package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found is narrowed by areas and by time, and lists find by words as the search does. */
@ExtendWith(RunningPortal.class)
class SearchFacetsRestIT {

    /** The index is made behind the first request. */
    @BeforeAll
    static void wait_for_the_index() {
        Eventually.within(Duration.ofMinutes(2))
                .is("the index answers", () -> !products("").path("degraded").asBoolean());
    }

    @Test
    void an_area_finds_what_lies_in_it_and_marks_what_covers_it_as_a_whole() {
        JsonNode all = products("");
        JsonNode province = products("&region=32");
        assertThat(ids(province)).contains("DP-0025", "DP-0001", "DP-0035").doesNotContain("DP-0030", "DP-0013");
        assertThat(province.path("items")).allSatisfy(item -> {
            boolean inside = item.path("id").asText().equals("DP-0025");
            assertThat(item.path("wider").asBoolean()).isEqualTo(!inside);
            assertThat(item.path("areas").get(0).asText()).isIn(inside ? List.of("32") : List.of("YRD", "NATIONAL"));
        });
        JsonNode cluster = products("&region=YRD");
        assertThat(ids(cluster)).contains("DP-0025", "DP-0030", "DP-0001", "DP-0035");
        assertThat(products("&region=NATIONAL").path("total").asLong())
                .isEqualTo(all.path("total").asLong());
        assertThat(ids(products("&region=YRD&areaLevel=NATIONAL")))
                .contains("DP-0035")
                .doesNotContain("DP-0001");
        for (JsonNode area : all.at("/facets/region")) {
            String code = area.path("code").asText();
            assertThat(products("&region=" + code).path("total").asLong())
                    .as(code)
                    .isEqualTo(area.path("count").asLong());
        }
    }

    @Test
    void what_changed_long_ago_is_not_found_among_what_changed_lately() {
        JsonNode all = products("");
        long last = 0;
        for (String days : List.of("7", "30", "90", "365")) {
            long found = products("&updatedWithin=" + days).path("total").asLong();
            assertThat(found).as(days).isGreaterThanOrEqualTo(last);
            assertThat(all.at("/facets/updatedWithin")).anySatisfy(value -> {
                assertThat(value.path("code").asText()).isEqualTo(days);
                assertThat(value.path("count").asLong()).isEqualTo(found);
            });
            last = found;
        }
        assertThat(ids(products("&updatedWithin=90"))).doesNotContain("DP-0001");
        RunningPortal.visitor().get("/search?updatedWithin=8").expectProblem(422, "invalid");
    }

    private static JsonNode products(String narrowed) {
        return RunningPortal.visitor()
                .get("/search?kind=product&size=100" + narrowed)
                .expect(200)
                .json();
    }

    @ParameterizedTest(name = "{0}?q={1} lists {2} first")
    @CsvSource({
        "products, 高速公路斷面交通流分鐘級介面, DP-0001",
        "products, 网络预约出租汽车供需, DP-0048",
        "demands, 團霧封閉, SD-2025-P-001",
        "typical-cases, 梯級船閘聯合調度, TC-2026-002",
        "consortia, 鐵水聯運數據創新聯合體, IC-003",
        "organisations, 內河港航事業發展中心, O008"
    })
    void lists_find_by_words_as_the_search_does(String list, String text, String id) {
        JsonNode found = RunningPortal.visitor()
                .get("/" + list + "?q=" + encoded(text))
                .expect(200)
                .json();
        assertThat(ids(found)).startsWith(id);
    }

    @Test
    void a_list_that_is_found_by_words_is_narrowed_and_counted_by_the_database() {
        JsonNode all = RunningPortal.visitor()
                .get("/products?size=100&q=" + encoded("船舶"))
                .expect(200)
                .json();
        JsonNode road = RunningPortal.visitor()
                .get("/products?size=100&mode=WATER&region=GBA&q=" + encoded("船舶"))
                .expect(200)
                .json();
        assertThat(ids(road)).isNotEmpty().isSubsetOf(ids(all));
        assertThat(road.path("total").asLong()).isEqualTo(road.path("items").size());
        assertThat(ids(RunningPortal.visitor()
                        .get("/products?q=" + encoded("量子纠缠"))
                        .expect(200)
                        .json()))
                .isEmpty();
    }

    private static List<String> ids(JsonNode answer) {
        return answer.path("items").findValuesAsText("id");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
