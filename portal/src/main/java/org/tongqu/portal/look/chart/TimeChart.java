package org.tongqu.portal.look.chart;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;

/** Many narrow columns over time, stacked by series; some are labelled, all numbers stand in a table below. */
public final class TimeChart extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;
    private static final int FLOOR = 168;
    private static final int CEILING = 24;
    private static final int LABELS = 6;

    /**
     * A slot of time.
     *
     * @param label when it was
     * @param counts one number per series, not negative
     */
    public record Slot(String label, List<Long> counts) {

        public Slot {
            counts = List.copyOf(counts);
        }

        long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * A chart.
     *
     * @param caption what is shown, with its unit
     * @param series names of the series, the lowest first
     * @param slots oldest first
     */
    public TimeChart(String caption, List<String> series, List<Slot> slots) {
        super("figure");
        addClassName("tq-chart");
        // Wider, its letters would outgrow those of the page.
        getStyle().setMaxWidth("52rem");
        HtmlContainer legend = Markup.el("ul", "tq-legend");
        for (int s = 0; s < series.size(); s++) {
            HtmlContainer name = Markup.el("li", "", Markup.el("i", ""), Markup.text(series.get(s)));
            legend.add(Markup.attribute(name, "data-series", String.valueOf(s + 1)));
        }
        add(
                Markup.el("figcaption", "", caption),
                legend,
                Icons.drawing("tq-icon", draw(slots)),
                data(caption, series, slots));
    }

    private static String draw(List<Slot> slots) {
        long largest = slots.stream().mapToLong(Slot::total).max().orElse(0);
        Drawing drawing = new Drawing(WIDTH, HEIGHT).line("data-axis", 0, FLOOR, WIDTH, FLOOR);
        double step = (double) WIDTH / Math.max(1, slots.size());
        int labelled = Math.max(1, slots.size() / LABELS);
        boolean told = false;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            double top = FLOOR;
            for (int s = 0; s < slot.counts().size(); s++) {
                double height = largest == 0
                        ? 0
                        : (double) (FLOOR - CEILING) * slot.counts().get(s) / largest;
                top -= height;
                drawing.bar(s + 1, step * i + 1, top, step - 2, height);
            }
            if (i % labelled == labelled / 2) {
                drawing.text("", step * (i + .5), HEIGHT - 10, slot.label());
            }
            if (!told && largest > 0 && slot.total() == largest) {
                // Near the edges the number would be cut off.
                double middle = Math.min(WIDTH - step, Math.max(step, step * (i + .5)));
                drawing.text("data-strong", middle, top - 6, String.valueOf(largest));
                told = true;
            }
        }
        return drawing.svg();
    }

    private static HtmlContainer data(String caption, List<String> series, List<Slot> slots) {
        StackTable table = new StackTable(caption)
                .column(Markup.word("chart.category"))
                .light()
                .flat();
        series.forEach(table::number);
        for (Slot slot : slots) {
            table.row(slot.label(), slot.counts().stream().map(String::valueOf).toArray(String[]::new));
        }
        return Markup.el("details", "tq-data", Markup.el("summary", "", Markup.word("chart.data")), table);
    }
}
