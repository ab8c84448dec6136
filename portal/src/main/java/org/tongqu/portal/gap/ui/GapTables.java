package org.tongqu.portal.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.gap.GapCount;
import org.tongqu.portal.gap.GapMap;
import org.tongqu.portal.gap.GapNames;
import org.tongqu.portal.gap.GapSort;
import org.tongqu.portal.gap.Gaps;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.chart.HeatMap;
import org.tongqu.portal.look.format.NumberText;

/** Draws the map, the table of its cells, and the needs behind them. */
@ApplicationScoped
public class GapTables {

    private GapNames names;
    private GapItems items;

    protected GapTables() {} // for CDI proxies

    @Inject
    public GapTables(GapNames names, GapItems items) {
        this.names = names;
        this.items = items;
    }

    /** The map; places without anything are left out. */
    Component map(GapAddress address, GapMap map) {
        List<String> columns = present(names.order(map.columns()), map.columnTotals());
        List<HeatMap.Row> rows = new ArrayList<>();
        for (String row : present(names.order(map.rows()), map.rowTotals())) {
            List<HeatMap.Cell> cells = columns.stream()
                    .map(column -> cell(address, map, row, column))
                    .toList();
            rows.add(new HeatMap.Row(
                    row(map, row), cells, map.rowTotals().get(row).total()));
        }
        List<Long> totals = new ArrayList<>(columns.stream()
                .map(column -> map.columnTotals().get(column).total())
                .toList());
        totals.add(map.total().total());
        List<String> heads = columns.stream().map(column -> column(map, column)).toList();
        String axis = names.axis(map.rows(), Markup.locale());
        HeatMap heat = new HeatMap(text("gap.map.caption"), axis, heads, rows, totals);
        return Surface.of(text("gap.map.picture"), heat, Markup.p("tq-meta", text("gap.map.once")));
    }

    /** The cells one by one in the wanted order. */
    Component table(GapAddress address, GapMap map) {
        StackTable table = new StackTable(text("gap.map.table"))
                .column(names.axis(map.rows(), Markup.locale()))
                .column(names.axis(map.columns(), Markup.locale()));
        Arrays.stream(GapSort.values()).forEach(sort -> table.number(text("gap.column." + sort.parameter())));
        for (Map.Entry<GapMap.Place, GapCount> cell : map.sorted(address.order())) {
            GapCount count = cell.getValue();
            String row = cell.getKey().row();
            String column = cell.getKey().column();
            table.row(
                    new Link(address.open(row, column), row(map, row)),
                    Markup.text(column(map, column)),
                    number(count.total()),
                    number(count.needs()),
                    number(count.mandatory()),
                    number(count.searches()),
                    number(count.visitors()),
                    number(count.wishes()));
        }
        return Surface.withHead(text("gap.map.table"), sorts(address), table);
    }

    /** The needs behind the opened cell or, if none is, behind the whole map. */
    Component items(GapAddress address, Gaps.Listed listed, Component pager, SerializableConsumer<QueryParameters> go) {
        HtmlContainer content = Markup.div("tq-stack");
        if (listed.slice().items().isEmpty()) {
            content.add(Markup.p("tq-quiet", text("gap.items.none")));
        } else {
            content.add(items.table(listed), pager);
        }
        if (listed.hidden() > 0) {
            content.add(Markup.p("tq-meta", text("gap.items.hidden", listed.hidden())));
        }
        if (!address.isOpened()) {
            return Surface.of(text("gap.items.all"), content);
        }
        String title = text(
                "gap.items.cell",
                names.place(address.rows(), address.row(), Markup.locale()),
                names.place(address.columns(), address.column(), Markup.locale()));
        Component close = Action.quiet(text("gap.items.close"), () -> go.accept(address.closed()))
                .small()
                .button();
        return Surface.withHead(title, close, content);
    }

    private HeatMap.Cell cell(GapAddress address, GapMap map, String row, String column) {
        long count = map.cell(row, column).total();
        String words = text("gap.map.cell", row(map, row), column(map, column), count);
        return new HeatMap.Cell(count, address.open(row, column), words, address.isOpened(row, column));
    }

    /** Links instead of clickable heads, so that phones, where tables have no heads, can sort too. */
    private Component sorts(GapAddress address) {
        HtmlContainer links = Markup.div("tq-row tq-small", Markup.span("tq-meta", text("gap.map.sort")));
        for (GapSort sort : GapSort.values()) {
            String name = text("gap.column." + sort.parameter());
            String query = address.with(GapAddress.SORT, sort.parameter()).getQueryString();
            links.add(
                    sort == address.order()
                            ? Markup.attribute(Markup.el("strong", "", name), "aria-current", "true")
                            : new Link(GapNavigation.MAP + "?" + query, name));
        }
        return links;
    }

    private static List<String> present(List<String> order, Map<String, GapCount> totals) {
        return order.stream().filter(totals::containsKey).toList();
    }

    private String row(GapMap map, String code) {
        return names.place(map.rows(), code, Markup.locale());
    }

    private String column(GapMap map, String code) {
        return names.place(map.columns(), code, Markup.locale());
    }

    private static Component number(long count) {
        return Markup.number(NumberText.count(count));
    }

    private String text(String key, Object... args) {
        return names.text(Markup.locale(), key, args);
    }
}
