package org.tongqu.portal.look;

import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Lines of label, bar and number: weights of criteria, measures of quality. The number is always written. */
public final class Bars extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A line; the value is drawn relative to the whole, the text is what people read. */
    public record Line(String label, double value, String text) {}

    private Bars(List<Line> lines, double whole) {
        super("ul");
        addClassName("tq-bars");
        lines.forEach(line -> add(Markup.el(
                "li", "", Markup.span("", line.label()), bar(line.value(), whole), Markup.number(line.text()))));
    }

    /** Bars relative to the largest value, as for the weights of criteria; on phones only label and number remain. */
    public static Bars relative(List<Line> lines) {
        Bars bars =
                new Bars(lines, lines.stream().mapToDouble(Line::value).max().orElse(0));
        bars.getElement().setAttribute("data-fold", true);
        return bars;
    }

    /** Bars relative to a fixed whole, as for shares of a hundred. */
    public static Bars ofWhole(double whole, List<Line> lines) {
        return new Bars(lines, whole);
    }

    /** A bare bar, hidden from screen readers because a number stands beside it. */
    static HtmlContainer bar(double value, double whole) {
        HtmlContainer fill = Markup.value(Markup.el("i", ""), "--v", percent(value, whole));
        return Markup.attribute(Markup.el("span", "tq-bar", fill), "aria-hidden", "true");
    }

    /** The part of the whole in percent with at most one decimal, between 0 and 100. */
    static String percent(double value, double whole) {
        double share = whole <= 0 ? 0 : Math.max(0, Math.min(100, value / whole * 100));
        return BigDecimal.valueOf(share)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
