package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;

/** A table with real heads; on phones every row becomes a block of label and value, unless it is {@link #flat()}. */
public final class StackTable extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private record Column(String title, boolean number) {}

    private final List<Column> columns = new ArrayList<>();
    private final HtmlContainer heads = Markup.el("tr", "");
    private final HtmlContainer body = Markup.el("tbody", "");
    private boolean light;

    /** @param caption what the table shows, for screen readers; may be empty if a heading says it */
    public StackTable(String caption) {
        super("table");
        addClassNames("tq-table", "tq-stackable");
        if (!caption.isEmpty()) {
            add(Markup.el("caption", "tq-sr", caption));
        }
        add(Markup.el("thead", "", heads), body);
    }

    public StackTable column(String title) {
        return column(title, false);
    }

    /** A column of numbers, set flush right. */
    public StackTable number(String title) {
        return column(title, true);
    }

    /** Keeps the table a table on phones; for three short columns. */
    public StackTable flat() {
        removeClassName("tq-stackable");
        return this;
    }

    /** Writes the first column of every row in normal weight. */
    public StackTable light() {
        light = true;
        return this;
    }

    /**
     * Adds a row; the first cell is its head.
     *
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public HtmlContainer row(Component first, Component... rest) {
        if (rest.length + 1 != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " cells wanted, not " + (rest.length + 1));
        }
        HtmlContainer head = Markup.attribute(Markup.el("th", "", first), "scope", "row");
        if (light) {
            head.getElement().setAttribute("data-light", true);
        }
        HtmlContainer row = Markup.el("tr", "", head);
        for (int i = 0; i < rest.length; i++) {
            Column column = columns.get(i + 1);
            HtmlContainer cell = Markup.el("td", column.number() ? "n" : "", rest[i]);
            row.add(Markup.attribute(cell, "data-l", column.title()));
        }
        body.add(row);
        return row;
    }

    /** Adds a row of plain texts. */
    public HtmlContainer row(String first, String... rest) {
        Component[] cells = new Component[rest.length];
        for (int i = 0; i < rest.length; i++) {
            cells[i] = Markup.text(rest[i]);
        }
        return row(Markup.text(first), cells);
    }

    public boolean isEmpty() {
        return body.getChildren().findAny().isEmpty();
    }

    private StackTable column(String title, boolean number) {
        columns.add(new Column(title, number));
        heads.add(Markup.attribute(Markup.el("th", number ? "n" : "", title), "scope", "col"));
        return this;
    }
}
