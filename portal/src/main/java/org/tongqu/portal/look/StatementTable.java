package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/**
 * The lines of a statement: groups with their sums, lines, and the total under a double rule.
 *
 * <p>The leading columns carry words and measures, the last ones sums; the head repeats on every printed page.
 */
public final class StatementTable extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A column; numbers are set flush right. */
    public record Column(String title, boolean number) {}

    private final List<Column> columns;
    private final int sums;
    private HtmlContainer body;

    /**
     * An empty table.
     *
     * @param sums how many of the last columns carry sums in group rows and in the total
     */
    public StatementTable(String caption, List<Column> columns, int sums) {
        super("table");
        this.columns = List.copyOf(columns);
        this.sums = sums;
        addClassNames("tq-statement", "tq-stackable");
        HtmlContainer heads = Markup.el("tr", "");
        columns.forEach(column -> heads.add(
                Markup.attribute(Markup.el("th", column.number() ? "n" : "", column.title()), "scope", "col")));
        add(Markup.el("caption", "tq-sr", caption), Markup.el("thead", "", heads));
    }

    /** Begins a group, for example a month's journal, with the sums of its lines. */
    public StatementTable group(Component title, String... groupSums) {
        body = Markup.el("tbody", "");
        add(body);
        HtmlContainer row = Markup.el("tr", "j", spanning("rowgroup", title));
        addSums(row, groupSums);
        body.add(row);
        return this;
    }

    /** Adds a line with one cell per column. */
    public StatementTable line(Component... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " cells wanted, not " + cells.length);
        }
        if (body == null) {
            body = Markup.el("tbody", "");
            add(body);
        }
        HtmlContainer row = Markup.el("tr", "", Markup.el("td", "", cells[0]));
        for (int i = 1; i < cells.length; i++) {
            row.add(cell(columns.get(i), cells[i]));
        }
        body.add(row);
        return this;
    }

    /** Adds the total at the foot. */
    public StatementTable total(String title, String... totals) {
        HtmlContainer row = Markup.el("tr", "", spanning("row", Markup.text(title)));
        addSums(row, totals);
        add(Markup.el("tfoot", "", row));
        return this;
    }

    private HtmlContainer spanning(String scope, Component title) {
        HtmlContainer head = Markup.attribute(Markup.el("th", "", title), "scope", scope);
        return Markup.attribute(head, "colspan", String.valueOf(columns.size() - sums));
    }

    private void addSums(HtmlContainer row, String... values) {
        if (values.length != sums) {
            throw new IllegalArgumentException(sums + " sums wanted, not " + values.length);
        }
        for (int i = 0; i < sums; i++) {
            row.add(cell(columns.get(columns.size() - sums + i), Markup.text(values[i])));
        }
    }

    private static HtmlContainer cell(Column column, Component content) {
        HtmlContainer cell = Markup.el("td", column.number() ? "n" : "", content);
        return Markup.attribute(cell, "data-l", column.title());
    }
}
