package org.tongqu.portal.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.CoverageMatrix.Cell;
import org.tongqu.portal.look.CoverageMatrix.Need;
import org.tongqu.portal.look.CoverageMatrix.Product;
import org.tongqu.portal.look.MatchReasons.Reason;
import org.tongqu.portal.text.Languages;

class MatchMarkupTest {

    @Test
    void reasonsStandMetFirstMissingLastAndBeginWithAHiddenWord() {
        Element reasons = Html.of(new MatchReasons(List.of(
                new Reason(Match.MISSING, "缺起降场约束数据"),
                new Reason(Match.UNKNOWN, "5 分钟内推送能力"),
                new Reason(Match.PARTLY, "覆盖长三角"),
                new Reason(Match.MET, "实时更新"))));
        assertThat(reasons.select("li").eachAttr("data-m")).containsExactly("met", "partly", "unknown", "missing");
        assertThat(reasons.select("li"))
                .extracting(Html::words)
                .containsExactly("满足： 实时更新", "部分满足： 覆盖长三角", "待确认： 5 分钟内推送能力", "缺失： 缺起降场约束数据");
        assertThat(reasons.select(".tq-sr").eachText()).containsExactly("满足：", "部分满足：", "待确认：", "缺失：");
        assertThat(reasons.select("svg[aria-hidden=true]")).hasSize(4);
    }

    @Test
    void reasonsSpeakTheReadersLanguage() {
        List<Reason> reasons = List.of(new Reason(Match.UNKNOWN, "push within 5 minutes"));
        Element english = Html.of(Html.in(Languages.EN, () -> new MatchReasons(reasons)));
        assertThat(Html.words(english)).isEqualTo("To be confirmed: push within 5 minutes");
    }

    @Test
    void theMatrixHasHeadsOnBothAxesAndAWordInEveryCell() {
        Element matrix = Html.of(new CoverageMatrix(
                List.of(new Product("风险指数", "products/DP-0001", "甲省"), new Product("核验接口", "", "京畿")),
                List.of(new Need(
                        "车辆风险指数", "每日 · 必备", List.of(new Cell(Match.MET, "长三角，每日更新"), new Cell(Match.NONE, ""))))));
        assertThat(matrix.selectFirst("caption").text()).isNotBlank();
        assertThat(matrix.select("thead th[scope=col]"))
                .extracting(Html::words)
                .containsExactly("数据需求", "风险指数 甲省", "核验接口 京畿");
        assertThat(matrix.select("thead a").eachAttr("href")).containsExactly("products/DP-0001");
        assertThat(matrix.select("tbody th[scope=row]")).extracting(Html::words).containsExactly("车辆风险指数 每日 · 必备");
        assertThat(matrix.select(".tq-cell")).extracting(Html::words).containsExactly("满足 长三角，每日更新", "不相关");
        assertThat(matrix.select(".tq-cell").eachAttr("data-product")).containsExactly("风险指数");
        assertThat(matrix.select("td[data-none]")).hasSize(1);
    }

    @Test
    void aNeedWithoutACellPerProductIsRefused() {
        List<Product> products = List.of(new Product("风险指数", "", ""));
        List<Need> needs = List.of(new Need("车辆", "", List.of()));
        assertThatThrownBy(() -> new CoverageMatrix(products, needs)).isInstanceOf(IllegalArgumentException.class);
    }
}
