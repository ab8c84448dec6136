package org.tongqu.portal.look.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.Html;
import org.tongqu.portal.look.list.FacetPanel.Facet;
import org.tongqu.portal.look.list.FacetPanel.Option;

class ListPartsTest {

    @Test
    void aChoiceWithoutResultsStaysVisibleAndCannotBeChosenUnlessItIs() {
        Facet phase = new Facet(
                "phase",
                "阶段",
                List.of(new Option("OPEN", "征集响应", 10), new Option("DONE", "已完成", 0), new Option("SIGN", "签约", 0)),
                Set.of("DONE"));
        FacetPanel panel = new FacetPanel(List.of(phase), (key, values) -> {});
        assertThat(Html.of(panel).attr("aria-label")).isEqualTo("筛选条件");
        CheckboxGroup<Option> group = group(panel);
        assertThat(group.getValue()).extracting(Option::value).containsExactly("DONE");
        assertThat(phase.options())
                .filteredOn(option -> !group.getItemEnabledProvider().test(option))
                .extracting(Option::value)
                .containsExactly("SIGN");
    }

    @Test
    void aFacetWithoutChoicesIsLeftOut() {
        FacetPanel panel = new FacetPanel(List.of(new Facet("x", "空", List.of(), Set.of())), (key, values) -> {});
        assertThat(Html.of(panel).select("vaadin-checkbox-group")).isEmpty();
    }

    @Test
    void theNumberOfResultsIsALiveRegionAndEachFilterCanBeRemoved() {
        Element active =
                Html.of(new ActiveFilters("10 项").filter("征集响应", () -> {}).clearAll(() -> {}));
        assertThat(active.attr("role")).isEqualTo("status");
        assertThat(active.selectFirst("strong").text()).isEqualTo("10 项");
        assertThat(active.select("button").eachAttr("aria-label")).containsExactly("移除 征集响应");
        assertThat(active.select("button").last().text()).isEqualTo("清除全部");
    }

    @Test
    void moreIsOfferedOnlyWhileThereIsMore() {
        assertThat(Html.of(new LoadMore(24, 34, () -> {})).select("vaadin-button"))
                .hasSize(1);
        assertThat(Html.of(new LoadMore(34, 34, () -> {})).select("vaadin-button"))
                .isEmpty();
    }

    @Test
    void thePagerStopsAtBothEnds() {
        Element first = Html.of(new Pager(0, 2, page -> {}));
        assertThat(first.selectFirst(".tq-num").text()).isEqualTo("第 1 页，共 2 页");
        assertThat(first.select("vaadin-button").get(0).hasAttr("disabled")).isTrue();
        assertThat(first.select("vaadin-button").get(1).hasAttr("disabled")).isFalse();
        assertThat(Html.of(new Pager(1, 2, page -> {}))
                        .select("vaadin-button")
                        .get(1)
                        .hasAttr("disabled"))
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Option> group(FacetPanel panel) {
        return (CheckboxGroup<Option>) panel.getChildren()
                .filter(CheckboxGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
