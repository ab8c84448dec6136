package org.tongqu.portal.look.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.stream.IntStream;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;

/** Columns by category, one colour per series, values on the columns, the same numbers in a table below. */
public final class BarChart extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SERIES = 6;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 260;
    private static final int FLOOR = 226;
    private static final int CEILING = 24;
    private static final double GROUP_SHARE = .7;
    /** With more columns the values would overlap on phones; there they stand in the table only. */
    private static final int DENSE = 6;

    /** A value as drawn and as read; the value is not negative. */
    public record Value(double value, String text) {}

    /** A series with one value per category. */
    public record Series(String name, List<Value> values) {}

    /**
     * A chart.
     *
     * @param caption what is shown, with its unit
     * @throws IllegalArgumentException if there are more than six series or a series has not one value per category
     */
    public BarChart(String caption, List<String> categories, List<Series> series) {
        super("figure");
        if (series.size() > MOST_SERIES
                || series.stream().anyMatch(one -> one.values().size() != categories.size())) {
            throw new IllegalArgumentException("at most six series with one value per category");
        }
        addClassName("tq-chart");
        if (categories.size() * series.size() > DENSE) {
            getElement().setAttribute("data-dense", true);
        }
        add(Markup.el("figcaption", "", caption));
        if (series.size() > 1) {
            add(legend(series));
        }
        add(Icons.drawing("tq-icon", draw(categories, series)), data(caption, categories, series));
    }

    private static String draw(List<String> categories, List<Series> series) {
        double largest = series.stream()
                .flatMap(one -> one.values().stream())
                .mapToDouble(Value::value)
                .max()
                .orElse(0);
        Drawing drawing = new Drawing(WIDTH, HEIGHT).line("data-axis", 0, FLOOR, WIDTH, FLOOR);
        double group = (double) WIDTH / Math.max(1, categories.size());
        double bar = group * GROUP_SHARE / Math.max(1, series.size());
        for (int c = 0; c < categories.size(); c++) {
            drawing.text("", group * (c + .5), HEIGHT - 10, categories.get(c));
            for (int s = 0; s < series.size(); s++) {
                Value value = series.get(s).values().get(c);
                double height = largest <= 0 ? 0 : (FLOOR - CEILING) * Math.max(0, value.value()) / largest;
                double x = group * c + group * (1 - GROUP_SHARE) / 2 + bar * s;
                drawing.bar(s + 1, x + 1, FLOOR - height, bar - 2, height);
                drawing.text("data-strong", x + bar / 2, FLOOR - height - 6, value.text());
            }
        }
        return drawing.svg();
    }

    private static Component legend(List<Series> series) {
        HtmlContainer legend = Markup.el("ul", "tq-legend");
        IntStream.range(0, series.size())
                .mapToObj(i -> Markup.attribute(
                        Markup.el(
                                "li",
                                "",
                                Markup.el("i", ""),
                                Markup.text(series.get(i).name())),
                        "data-series",
                        String.valueOf(i + 1)))
                .forEach(legend::add);
        return legend;
    }

    private static Component data(String caption, List<String> categories, List<Series> series) {
        StackTable table = new StackTable(caption)
                .column(Markup.word("chart.category"))
                .light()
                .flat();
        series.forEach(one -> table.number(one.name()));
        for (int c = 0; c < categories.size(); c++) {
            int category = c;
            table.row(
                    categories.get(c),
                    series.stream()
                            .map(one -> one.values().get(category).text())
                            .toArray(String[]::new));
        }
        return Markup.el("details", "tq-data", Markup.el("summary", "", Markup.word("chart.data")), table);
    }
}
