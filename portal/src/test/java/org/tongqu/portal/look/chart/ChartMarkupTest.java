package org.tongqu.portal.look.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.Html;
import org.tongqu.portal.look.chart.BarChart.Series;
import org.tongqu.portal.look.chart.BarChart.Value;

class ChartMarkupTest {

    @Test
    void theWaterfallAddsUpToTheFenAndPlacesEachPartWhereItGoesOff() {
        Waterfall waterfall = new Waterfall("合同收入", 70_000_000)
                .less("成本补偿", 32_200_000)
                .less("税费", 4_200_000)
                .less("公益反哺准备", 3_500_000)
                .rest("可分配收益");
        assertThat(waterfall.rest()).isEqualTo(30_100_000);
        Element list = Html.of(waterfall);
        assertThat(list.select(".tq-money").eachText())
                .containsExactly("700,000.00", "\u2212322,000.00", "\u221242,000.00", "\u221235,000.00", "301,000.00");
        assertThat(list.select("i").get(1).attr("style")).contains("--v:46.0%").contains("--x:54.0%");
        assertThat(list.select("i[data-w=out]").attr("style")).contains("--v:43.0%");
    }

    @Test
    void aWaterfallWithoutIncomeDrawsNothing() {
        Element list = Html.of(new Waterfall("合同收入", 0).rest("可分配收益"));
        assertThat(list.select("i").eachAttr("style")).allMatch(style -> style.contains("--v:0%"));
        assertThatThrownBy(() -> new Waterfall("合同收入", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSlopeGoesDownWhenTheValueFalls() {
        assertThat(Html.of(new SlopeChart(95, 44)).selectFirst("[data-line]").attr("d"))
                .isEqualTo("M14 16 L106 47.14");
        assertThat(Html.of(new SlopeChart(0, 540)).selectFirst("[data-line]").attr("d"))
                .isEqualTo("M14 74 L106 16");
        assertThat(Html.of(new SlopeChart(0, 0)).selectFirst("[data-line]").attr("d"))
                .isEqualTo("M14 74 L106 74");
    }

    @Test
    void everyNumberOfABarChartStandsInItsTableToo() {
        Element chart = Html.of(new BarChart(
                "每月调用量（千次）",
                List.of("7月", "8月"),
                List.of(
                        new Series("本年", List.of(new Value(128, "128"), new Value(147, "147"))),
                        new Series("去年", List.of(new Value(0, "0"), new Value(60, "60"))))));
        assertThat(chart.select("rect")).hasSize(4);
        assertThat(chart.selectFirst("svg").attr("aria-hidden")).isEqualTo("true");
        assertThat(chart.selectFirst("summary").text()).isEqualTo("查看数据");
        assertThat(chart.select("table td").eachText()).containsExactly("128", "0", "147", "60");
        assertThat(chart.select(".tq-legend li").eachText()).containsExactly("本年", "去年");
    }

    @Test
    void textsCannotBreakOutOfTheDrawing() {
        Element chart = Html.of(new BarChart(
                "x",
                List.of("<script>alert(1)</script>"),
                List.of(new Series("s", List.of(new Value(1, "\"><img>"))))));
        assertThat(chart.select("script")).isEmpty();
        assertThat(chart.select("img")).isEmpty();
        assertThat(chart.select("text").eachText()).contains("<script>alert(1)</script>", "\"><img>");
    }

    @Test
    void seriesThatDoNotFitTheCategoriesAreRefused() {
        List<Series> series = List.of(new Series("s", List.of()));
        assertThatThrownBy(() -> new BarChart("x", List.of("7月"), series)).isInstanceOf(IllegalArgumentException.class);
    }
}
