package org.tongqu.portal.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.StatementTable.Column;

class TableMarkupTest {

    @Test
    void everyCellCarriesItsColumnsNameForPhones() {
        StackTable table = new StackTable("场景需求").column("场景").number("投入").column("截止");
        table.row("危险货物运输", "620 万元", "2026-12-10");
        Element html = Html.of(table);
        assertThat(html.selectFirst("caption").text()).isEqualTo("场景需求");
        assertThat(html.select("thead th[scope=col]").eachText()).containsExactly("场景", "投入", "截止");
        assertThat(html.select("tbody th[scope=row]").eachText()).containsExactly("危险货物运输");
        assertThat(html.select("tbody td").eachAttr("data-l")).containsExactly("投入", "截止");
        assertThat(html.select("td.n").eachText()).containsExactly("620 万元");
        assertThat(html.hasClass("tq-stackable")).isTrue();
        assertThat(Html.of(table.flat()).hasClass("tq-stackable")).isFalse();
    }

    @Test
    void aRowWithTooFewCellsIsRefused() {
        StackTable table = new StackTable("").column("场景").column("截止");
        assertThat(table.isEmpty()).isTrue();
        assertThatThrownBy(() -> table.row("危险货物运输")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStatementHasGroupSumsAndATotalUnderTheSameColumns() {
        Element table = Html.of(statement()
                .group(Markup.text("2026年7月"), "217,600.00", "21,346.67")
                .line(
                        Markup.text("管制建议服务"),
                        new Link("agreements/AG-009", "AG-009"),
                        Money.number(11_520_000),
                        Money.number(1_130_118))
                .total("合计（元）", "217,600.00", "21,346.67"));
        Element group = table.selectFirst("tr.j");
        assertThat(group.selectFirst("th").attr("scope")).isEqualTo("rowgroup");
        assertThat(group.selectFirst("th").attr("colspan")).isEqualTo("2");
        assertThat(group.select("td").eachAttr("data-l")).containsExactly("含税金额", "本单位");
        assertThat(table.select("tbody tr:not(.j) td.n").eachText()).containsExactly("115,200.00", "11,301.18");
        assertThat(table.select("tfoot th[colspan=2]").text()).isEqualTo("合计（元）");
        assertThat(table.select("tfoot td").eachText()).containsExactly("217,600.00", "21,346.67");
    }

    @Test
    void sumsThatDoNotFitTheColumnsAreRefused() {
        assertThatThrownBy(() -> statement().total("合计", "1.00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> statement().line(Markup.text("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static StatementTable statement() {
        return new StatementTable(
                "明细",
                List.of(
                        new Column("服务", false),
                        new Column("合同", false),
                        new Column("含税金额", true),
                        new Column("本单位", true)),
                2);
    }
}
