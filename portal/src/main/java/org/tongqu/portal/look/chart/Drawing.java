package org.tongqu.portal.look.chart;

import java.util.Locale;

/** Collects the elements of an SVG drawing; texts are escaped, numbers written with at most two decimals. */
final class Drawing {

    private final StringBuilder svg = new StringBuilder();

    Drawing(int width, int height) {
        svg.append("<svg viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" aria-hidden=\"true\">");
    }

    Drawing line(String mark, double x1, double y1, double x2, double y2) {
        svg.append("<path ")
                .append(mark)
                .append(" d=\"M")
                .append(number(x1))
                .append(' ')
                .append(number(y1));
        svg.append(" L").append(number(x2)).append(' ').append(number(y2)).append("\"/>");
        return this;
    }

    Drawing circle(String mark, double x, double y, int radius) {
        svg.append("<circle ")
                .append(mark)
                .append(" cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y));
        svg.append("\" r=\"").append(radius).append("\"/>");
        return this;
    }

    Drawing bar(int series, double x, double y, double width, double height) {
        svg.append("<rect data-series=\"")
                .append(series)
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"");
        svg.append(number(y)).append("\" width=\"").append(number(width)).append("\" height=\"");
        svg.append(number(height)).append("\" rx=\"2\"/>");
        return this;
    }

    /** A text centred on x. */
    Drawing text(String mark, double x, double y, String text) {
        svg.append("<text ")
                .append(mark)
                .append(" text-anchor=\"middle\" x=\"")
                .append(number(x))
                .append("\" y=\"");
        svg.append(number(y)).append("\">").append(escaped(text)).append("</text>");
        return this;
    }

    String svg() {
        return svg + "</svg>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
