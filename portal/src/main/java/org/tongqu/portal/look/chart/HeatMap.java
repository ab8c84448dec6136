package org.tongqu.portal.look.chart;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.format.NumberText;

/**
 * Counts by two properties as a table with real heads; the number is always printed, the tint only helps. On phones every
 * row becomes a block that leaves out what is empty.
 */
public final class HeatMap extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /**
     * A cell.
     *
     * @param path where the number leads; may be empty
     * @param words the number with what it counts, for screen readers
     * @param current whether its content is shown on the page
     */
    public record Cell(long count, String path, String words, boolean current) {}

    /** A row with one cell per column and its total, in which nothing is counted twice. */
    public record Row(String name, List<Cell> cells, long total) {}

    /**
     * A map.
     *
     * @param caption what is counted
     * @param corner what the rows are
     * @param totals one total per column and that of the whole
     * @throws IllegalArgumentException if a row has not one cell per column, or the totals have not one more
     */
    public HeatMap(String caption, String corner, List<String> columns, List<Row> rows, List<Long> totals) {
        super("table");
        boolean even = rows.stream().allMatch(row -> row.cells().size() == columns.size());
        if (!even || totals.size() != columns.size() + 1) {
            throw new IllegalArgumentException("one cell per column, and one total more than columns");
        }
        addClassNames("tq-table", "tq-heat", "tq-heatmap", "tq-stackable");
        HtmlContainer heads = Markup.el("tr", "", head("", corner, "col"));
        columns.forEach(column -> heads.add(head("", column, "col")));
        heads.add(head("n", Markup.word("heat.total"), "col"));
        long most = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(Cell::count)
                .max()
                .orElse(0);
        HtmlContainer body = Markup.el("tbody", "");
        rows.forEach(row -> body.add(row(row, columns, most)));
        add(
                Markup.el("caption", "tq-sr", caption),
                Markup.el("thead", "", heads),
                body,
                Markup.el("tfoot", "", totals(columns, totals)));
    }

    private static HtmlContainer row(Row row, List<String> columns, long most) {
        HtmlContainer line = Markup.el("tr", "", head("", row.name(), "row"));
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            HtmlContainer td = Markup.attribute(Markup.el("td", "", content(cell, most)), "data-l", columns.get(i));
            line.add(cell.count() == 0 ? Markup.attribute(td, "data-none", "") : td);
        }
        return total(line, row.total());
    }

    private static HtmlContainer content(Cell cell, long most) {
        if (cell.count() == 0) {
            return Markup.span("tq-meta", "0");
        }
        HtmlContainer tint = cell.path().isEmpty() ? Markup.el("span", "") : new Link(cell.path());
        tint.add(
                Markup.attribute(Markup.el("span", "", NumberText.count(cell.count())), "aria-hidden", "true"),
                Markup.hidden(cell.words()));
        tint.addClassName("tq-heat-cell");
        if (cell.current()) {
            tint.getElement().setAttribute("aria-current", "true");
        }
        // The largest cell is full, and even a single need is seen.
        return Markup.value(tint, "--a", Math.max(12, Math.round(100.0 * cell.count() / most)) + "%");
    }

    private static HtmlContainer totals(List<String> columns, List<Long> totals) {
        HtmlContainer line = Markup.el("tr", "", head("", Markup.word("heat.total"), "row"));
        for (int i = 0; i < columns.size(); i++) {
            HtmlContainer td = Markup.el("td", "", NumberText.count(totals.get(i)));
            line.add(Markup.attribute(td, "data-l", columns.get(i)));
        }
        return total(line, totals.get(columns.size()));
    }

    private static HtmlContainer total(HtmlContainer line, long total) {
        line.add(Markup.attribute(Markup.el("td", "n", NumberText.count(total)), "data-l", Markup.word("heat.total")));
        return line;
    }

    private static HtmlContainer head(String classes, String text, String scope) {
        return Markup.attribute(Markup.el("th", classes, text), "scope", scope);
    }
}
