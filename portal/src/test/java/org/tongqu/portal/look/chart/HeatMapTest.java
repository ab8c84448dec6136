package org.tongqu.portal.look.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.Html;

class HeatMapTest {

    @Test
    void every_number_is_printed_with_both_heads_and_the_largest_is_full() {
        Element map = Html.of(new HeatMap(
                "缺口",
                "主题",
                List.of("公路", "水路"),
                List.of(
                        new HeatMap.Row("安全", List.of(cell(4, "a"), cell(0, "")), 4),
                        new HeatMap.Row("绿色", List.of(cell(1, ""), cell(2, "b")), 3)),
                List.of(5L, 2L, 7L)));
        assertThat(map.select("thead th[scope=col]").eachText()).containsExactly("主题", "公路", "水路", "合计");
        assertThat(map.select("tbody th[scope=row]").eachText()).containsExactly("安全", "绿色");
        assertThat(map.select("tbody td [aria-hidden]").eachText()).containsExactly("4", "1", "2");
        assertThat(map.select("td[data-none]").eachText()).containsExactly("0");
        assertThat(map.select("a").eachAttr("href")).containsExactly("a", "b");
        assertThat(map.selectFirst("a").attr("style")).contains("--a:100%");
        assertThat(map.selectFirst("a .tq-sr").text()).isEqualTo("4 项");
        assertThat(map.select("tfoot td").eachText()).containsExactly("5", "2", "7");
    }

    @Test
    void a_row_needs_a_cell_per_column() {
        List<HeatMap.Row> row = List.of(new HeatMap.Row("安全", List.of(cell(4, "a")), 4));
        assertThatThrownBy(() -> new HeatMap("缺口", "主题", List.of("公路", "水路"), row, List.of(1L, 2L, 3L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static HeatMap.Cell cell(long count, String path) {
        return new HeatMap.Cell(count, path, count + " 项", false);
    }
}
