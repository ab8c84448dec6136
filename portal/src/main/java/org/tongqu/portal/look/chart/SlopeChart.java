package org.tongqu.portal.look.chart;

import com.vaadin.flow.component.HtmlContainer;
import org.tongqu.portal.look.Icons;

/** The change between two values as one sloping line; decoration, the values stand beside it. */
public final class SlopeChart extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final double TOP = 16;
    private static final double BOTTOM = 74;
    private static final double LEFT = 14;
    private static final double RIGHT = 106;

    public SlopeChart(double from, double to) {
        super("span");
        addClassName("tq-slope");
        double largest = Math.max(Math.abs(from), Math.abs(to));
        double start = height(from, largest);
        double end = height(to, largest);
        String svg = new Drawing(120, 90)
                .line("data-line", LEFT, start, RIGHT, end)
                .line("data-axis", LEFT, 10, LEFT, 80)
                .line("data-axis", RIGHT, 10, RIGHT, 80)
                .circle("data-from", LEFT, start, 5)
                .circle("data-to", RIGHT, end, 6)
                .svg();
        add(Icons.drawing("tq-icon", svg));
    }

    private static double height(double value, double largest) {
        return largest == 0 ? BOTTOM : BOTTOM - (BOTTOM - TOP) * Math.max(0, value) / largest;
    }
}
