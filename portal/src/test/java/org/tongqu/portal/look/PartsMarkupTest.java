package org.tongqu.portal.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.AuditTimeline.Entry;
import org.tongqu.portal.look.RegionTiles.Tile;
import org.tongqu.portal.text.Languages;

class PartsMarkupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theTimelineIsNewestFirstAndMarksWhatIsStillToCome() {
        Element timeline = Html.of(new AuditTimeline(List.of(
                Entry.past(LocalDateTime.of(2026, 11, 10, 10, 0), "需求发布", "版本 1.0。", "数据管理中心"),
                Entry.next(LocalDateTime.of(2026, 12, 10, 18, 0), "响应截止", ""),
                Entry.past(LocalDateTime.of(2026, 11, 20, 15, 42), "补充说明", "", ""))));
        assertThat(timeline.select("strong").eachText()).containsExactly("响应截止", "补充说明", "需求发布");
        assertThat(timeline.select("[data-p=next] time").text()).isEqualTo("2026-12-10 18:00");
        assertThat(timeline.selectFirst("time").attr("datetime")).isEqualTo("2026-12-10T18:00+08:00");
    }

    @Test
    void aTaskIsSoonUpToFiveWorkingDaysAndLateAfterwards() {
        assertThat(due(6)).isEmpty();
        assertThat(due(5)).isEqualTo("soon");
        assertThat(due(0)).isEqualTo("soon");
        assertThat(due(-1)).isEqualTo("late");
        Element row = Html.of(new TaskRow("去补正", "路域气象").due(-1, LocalDate.of(2026, 11, 19), TODAY));
        assertThat(Html.words(row.selectFirst(".tq-due"))).isEqualTo("逾期 1 个工作日 11月19日");
    }

    @Test
    void anEmptyFactIsADashThatReadersHearAsNotApplicable() {
        Element facts = Html.of(new Facts().add("用户评分", "").number("已签合同", "7 份"));
        assertThat(facts.select("dt").eachText()).containsExactly("用户评分", "已签合同");
        assertThat(Html.words(facts.selectFirst("dd"))).isEqualTo("— 不适用");
        assertThat(facts.selectFirst("[aria-hidden]").text()).isEqualTo("—");
    }

    @Test
    void aPriceNearItsCeilingIsSaidInWordsWithTheBarAsHelp() {
        Element price = Html.of(new CeilingPrice(120, 144, "千次"));
        assertThat(Html.words(price.selectFirst(".tq-price"))).isEqualTo("1.20 元/千次");
        assertThat(price.selectFirst(".tq-price b").text()).isEqualTo("1.20");
        Element bar = price.selectFirst("[role=img]");
        assertThat(bar.attr("aria-label")).isEqualTo("现价 1.20 元/千次，为上限 1.44 元/千次 的 83%");
        assertThat(bar.attr("style")).contains("--v:83.3%");
        assertThat(Html.of(new CeilingPrice(120, 0, "千次")).select("[role=img]")).isEmpty();
        Element english = Html.of(Html.in(Languages.EN, () -> new CeilingPrice(120, 144, "1,000 calls")));
        assertThat(Html.words(english.selectFirst(".tq-price"))).isEqualTo("CNY 1.20 per 1,000 calls");
    }

    @Test
    void regionBarsAreRelativeToTheLargest() {
        Element tiles = Html.of(
                new RegionTiles(List.of(new Tile("长三角", "demands", 16, ""), new Tile("京津冀", "demands", 7, ""))));
        assertThat(tiles.select(".tq-bar i").eachAttr("style")).containsExactly("--v:100%", "--v:43.8%");
        assertThat(tiles.select("h3").eachText()).containsExactly("长三角", "京津冀");
    }

    @Test
    void barsWithoutAnyValueStayEmpty() {
        assertThat(Bars.percent(5, 0)).isEqualTo("0%");
        assertThat(Bars.percent(150, 100)).isEqualTo("100%");
        assertThat(Bars.percent(-3, 100)).isEqualTo("0%");
    }

    @Test
    void noticesSayWhetherTheyInterrupt() {
        assertThat(Html.of(Notice.due("异议期内。", "请在 11月27日前提出。")).attr("role")).isEqualTo("status");
        assertThat(Html.of(Notice.failed("搜索暂时不可用。", "")).attr("role")).isEqualTo("alert");
    }

    @Test
    void theCountdownNamesTheDeadlineWithItsZoneAndEndsAfterIt() {
        LocalDateTime deadline = LocalDateTime.of(2026, 12, 10, 18, 0);
        assertThat(Html.words(Html.of(Countdown.aside(18, deadline)))).isEqualTo("距响应截止 18 天 2026年12月10日 18:00（北京时间）");
        assertThat(Html.of(Countdown.banner(-1, deadline, null)).text())
                .startsWith("响应已截止")
                .doesNotContain("-1");
    }

    @Test
    void headersHaveOneTitleAndBreadcrumbsAreNamed() {
        Element header = Html.of(PageHeader.tinted("危险货物运输全链条协同监管")
                .crumbs(Breadcrumbs.fromHome().add("demands", "场景需求").end("2026年第三批"))
                .actions(Action.primary("我要响应", () -> {}))
                .build());
        assertThat(header.select("h1")).hasSize(1);
        assertThat(header.selectFirst("nav").attr("aria-label")).isEqualTo("位置");
        assertThat(header.select("nav a").eachAttr("href")).containsExactly(".", "demands");
        assertThat(header.select("vaadin-button[theme=primary]").text()).isEqualTo("我要响应");
    }

    private static String due(int workingDays) {
        return Html.of(new TaskRow("去补正", "").due(workingDays, TODAY, TODAY))
                .selectFirst(".tq-due")
                .attr("data-d");
    }
}
