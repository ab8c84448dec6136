package org.tongqu.portal.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.ChangeFigure.Change;
import org.tongqu.portal.look.MatchReasons.Reason;
import org.tongqu.portal.look.StatusChip.State;

class CardMarkupTest {

    private static final Change DELAY = new Change("异常停留发现时延", "35", "5", "分钟");
    private static final Change LOOP = new Change("电子运单闭环率", "76", "98", "%");

    @Test
    void aScenarioLeadsWithTheProblemAndHasOneLink() {
        Element card = Html.of(card().build());
        assertThat(card.tagName()).isEqualTo("article");
        assertThat(card.select("a").eachAttr("href")).containsExactly("demands/SD-2026-03-006");
        assertThat(card.children().eachAttr("class").get(0)).contains("tq-row");
        assertThat(card.child(1).tagName()).isEqualTo("h3");
        assertThat(card.child(2).text()).isEqualTo("跨部门核对困难。");
        assertThat(card.select(".tq-change")).hasSize(1);
        assertThat(card.select("p.tq-meta").text()).isEqualTo("所需数据：车辆风险指数、从业资格核验");
        assertThat(Html.words(card.selectFirst("footer"))).isEqualTo("示例甲省交通运输厅 揭榜挂帅 · 620 万元");
    }

    @Test
    void onlyTheLeadCardShowsASecondChange() {
        Element lead = Html.of(card().buildLead());
        assertThat(lead.hasClass("tq-scenario-lead")).isTrue();
        assertThat(lead.select(".tq-changes > .tq-change")).hasSize(2);
    }

    @Test
    void aChangeIsReadAsFromAndTo() {
        Element change = Html.of(new ChangeFigure(DELAY));
        assertThat(Html.words(change)).isEqualTo("异常停留发现时延 现状 35 → 目标 5 分钟");
        assertThat(change.selectFirst("i").attr("aria-hidden")).isEqualTo("true");
        assertThat(Html.words(Html.of(ChangeFigure.reached(DELAY)))).contains("实现 5");
        assertThat(Html.words(Html.of(new ChangeFigure(new Change("参与用户", "", "120", "万人")))))
                .isEqualTo("参与用户 目标 120 万人");
    }

    @Test
    void aProductShowsItsRegistrationAndReasonsBeforeItsPrice() {
        Element row = Html.of(ProductRow.of("断面交通流", "products/DP-0001")
                .status(new StatusChip(State.DONE, "已上架"))
                .grade("安全分级", "2")
                .reasons(new MatchReasons(List.of(new Reason(Match.MET, "实时更新"))))
                .left("甲省")
                .right("1.20 元/千次")
                .build());
        assertThat(row.children().stream().map(Element::tagName)).containsExactly("h3", "div", "ul", "footer");
        assertThat(row.selectFirst(".tq-grade b").text()).isEqualTo("2");
        assertThat(Html.words(row.selectFirst("footer"))).isEqualTo("甲省 1.20 元/千次");
    }

    @Test
    void everyStatusIsOneOfTheSixMarks() {
        for (State state : State.values()) {
            Element chip = Html.of(new StatusChip(state, "评审中"));
            assertThat(chip.attr("data-s")).isEqualTo(state.name().toLowerCase(Locale.ROOT));
            assertThat(chip.text()).isEqualTo("评审中");
        }
    }

    private static ScenarioCard.Builder card() {
        return ScenarioCard.of("危险货物运输全链条协同监管", "demands/SD-2026-03-006")
                .kind("综合性重大场景 · 长三角")
                .status(new StatusChip(State.OPEN, "征集响应"))
                .problem("跨部门核对困难。")
                .change(DELAY)
                .change(LOOP)
                .needs(List.of("车辆风险指数", "从业资格核验"))
                .publisher("示例甲省交通运输厅")
                .terms("揭榜挂帅 · 620 万元");
    }
}
