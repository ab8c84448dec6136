package org.tongqu.workflow.flowable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongqu.workflow.CaseDiagram.StationState;
import org.tongqu.workflow.CaseDiagram.Words;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.flowable.CaseMap.Box;
import org.tongqu.workflow.flowable.CaseMap.Count;
import org.tongqu.workflow.flowable.CaseMap.Kind;
import org.tongqu.workflow.flowable.CaseMap.Point;
import org.tongqu.workflow.flowable.CaseMap.Station;
import org.tongqu.workflow.flowable.CaseMap.Track;

/**
 * Writes a case map as SVG. Lines take the colour of the text around them until a style sheet says otherwise; state is shown
 * by line, mark and word, never by colour alone.
 */
final class SvgDrawing {

    private static final int MARGIN_SIDE = 44;
    private static final int MARGIN_TOP = 16;
    private static final int MARGIN_BOTTOM = 36;
    private static final int NAME_SIZE = 14;
    private static final int SMALL_SIZE = 12;
    private static final int ARROW = 7;
    private static final int CORNER = 8;
    private static final int MARK = 8;
    private static final String CURRENT_LINE = " stroke-width=\"3\"";
    private static final String FUTURE_LINE = " stroke-dasharray=\"4 4\"";

    private final CaseMap map;
    private final Words words;
    private final ProcessKey process;
    private final String idPrefix;
    private final StringBuilder svg = new StringBuilder(4096);

    /** The case id keeps the ids of several pictures on one page apart. */
    SvgDrawing(CaseMap map, Words words, ProcessKey process, String caseId) {
        this.map = map;
        this.words = words;
        this.process = process;
        this.idPrefix = "tq-diagram-" + caseId;
    }

    String draw() {
        Box frame = frame();
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tq-diagram\" role=\"img\""
                        + " aria-labelledby=\"%1$s-title %1$s-desc\" viewBox=\"%2$s %3$s %4$s %5$s\""
                        + " width=\"%4$s\" height=\"%5$s\">",
                idPrefix, number(frame.x()), number(frame.y()), number(frame.width()), number(frame.height()));
        add("<title id=\"%s-title\">%s</title>", idPrefix, escape(words.title(process)));
        add("<desc id=\"%s-desc\">%s</desc>", idPrefix, escape(description()));
        add("<g fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linejoin=\"round\">");
        map.tracks().forEach(this::track);
        map.stations().forEach(this::station);
        add("</g></svg>");
        return svg.toString();
    }

    /** What the picture shows, for those who do not see it. */
    private String description() {
        return map.stations().stream()
                .filter(station -> station.kind() == Kind.TASK
                        || station.kind() == Kind.END && station.state() == StationState.DONE)
                .map(station -> name(station) + ": " + state(station))
                .collect(Collectors.joining("; "));
    }

    private void track(Track track) {
        String path = track.points().stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining(" L", "M", ""));
        String state = css(track.passed() ? StationState.DONE : StationState.FUTURE);
        add("<g class=\"tq-diagram-track %s\">", state);
        add("<path d=\"%s\"%s/>", path, track.passed() ? "" : FUTURE_LINE);
        arrow(track.points());
        if (!track.name().isEmpty()) {
            Point from = track.points().get(0);
            Point to = track.points().get(1);
            boolean flat = from.y() == to.y();
            String label = words.element(track.id(), track.name());
            text(
                    flat ? (from.x() + to.x()) / 2 : from.x() + 8,
                    flat ? from.y() - 8 : (from.y() + to.y()) / 2,
                    SMALL_SIZE,
                    flat ? "middle" : "start",
                    label);
        }
        add("</g>");
    }

    private void arrow(List<Point> points) {
        Point tip = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double dx = Math.signum(tip.x() - before.x());
        double dy = Math.signum(tip.y() - before.y());
        double backX = tip.x() - dx * ARROW;
        double backY = tip.y() - dy * ARROW;
        double half = ARROW / 2.0;
        add(
                "<path d=\"M%s %s L%s %s L%s %s Z\" fill=\"currentColor\" stroke=\"none\"/>",
                number(tip.x()),
                number(tip.y()),
                number(backX - dy * half),
                number(backY - dx * half),
                number(backX + dy * half),
                number(backY + dx * half));
    }

    private void station(Station station) {
        String kind =
                switch (station.kind()) {
                    case TASK -> "station";
                    case GATE -> "gate";
                    case START, END -> "end";
                };
        add("<g class=\"tq-diagram-%s %s\">", kind, css(station.state()));
        add("<title>%s</title>", escape(name(station) + ": " + state(station)));
        switch (station.kind()) {
            case TASK -> task(station);
            case GATE -> gate(station);
            case START, END -> end(station);
        }
        add("</g>");
    }

    private void task(Station station) {
        Box box = station.box();
        double middle = box.x() + box.width() / 2;
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%d\"%s/>",
                number(box.x()), number(box.y()), number(box.width()), number(box.height()), CORNER, line(station));
        List<String> lines = TextFit.lines(name(station), box.width() - 2 * CORNER, NAME_SIZE);
        double y = box.y() + (lines.size() == 1 ? 27 : 20);
        for (String each : lines) {
            text(middle, y, NAME_SIZE, "middle", each);
            y += NAME_SIZE + 2;
        }
        text(middle, box.y() + box.height() - 9, SMALL_SIZE, "middle", state(station));
        mark(station.state(), box.x() + MARK + 8, box.y() + box.height() - MARK - 5);
    }

    private void gate(Station station) {
        Box box = station.box();
        double middleX = box.x() + box.width() / 2;
        double middleY = box.y() + box.height() / 2;
        add(
                "<path d=\"M%s %s L%s %s L%s %s L%s %s Z\"%s/>",
                number(middleX),
                number(box.y()),
                number(box.x() + box.width()),
                number(middleY),
                number(middleX),
                number(box.y() + box.height()),
                number(box.x()),
                number(middleY),
                line(station));
    }

    private void end(Station station) {
        Box box = station.box();
        double radius = box.width() / 2;
        double x = box.x() + radius;
        double y = box.y() + radius;
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s%s/>",
                number(x),
                number(y),
                number(radius),
                station.kind() == Kind.END ? " stroke-width=\"3\"" : "",
                line(station));
        if (station.state() == StationState.DONE) {
            check(x, y);
        }
        text(x, box.y() + box.height() + SMALL_SIZE + 6, SMALL_SIZE, "middle", name(station));
    }

    /** A sign beside the word: a tick, a dot or a cross. */
    private void mark(StationState state, double x, double y) {
        if (state == StationState.FUTURE) {
            return;
        }
        add("<g class=\"tq-diagram-mark\"><circle cx=\"%s\" cy=\"%s\" r=\"%d\"/>", number(x), number(y), MARK);
        switch (state) {
            case DONE -> check(x, y);
            case CURRENT ->
                add(
                        "<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"currentColor\" stroke=\"none\"/>",
                        number(x), number(y));
            default -> add("<path d=\"M%s %s l6 6 m0 -6 l-6 6\"/>", number(x - 3), number(y - 3));
        }
        add("</g>");
    }

    private void check(double x, double y) {
        add("<path d=\"M%s %s l3 3 l5 -6\"/>", number(x - 4), number(y));
    }

    private void text(double x, double y, int size, String anchor, String content) {
        add(
                "<text class=\"tq-diagram-label\" x=\"%s\" y=\"%s\" font-size=\"%d\" text-anchor=\"%s\""
                        + " fill=\"currentColor\" stroke=\"none\">%s</text>",
                number(x), number(y), size, anchor, escape(content));
    }

    private String name(Station station) {
        return words.element(station.id(), station.name());
    }

    private String state(Station station) {
        Count count = station.count();
        String counted = count.of() > 1 ? " " + count.through() + "/" + count.of() : "";
        return words.state(station.state()) + counted;
    }

    private Box frame() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Station station : map.stations()) {
            Box box = station.box();
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.x() + box.width());
            bottom = Math.max(bottom, box.y() + box.height());
        }
        return new Box(
                left - MARGIN_SIDE,
                top - MARGIN_TOP,
                right - left + 2 * MARGIN_SIDE,
                bottom - top + MARGIN_TOP + MARGIN_BOTTOM);
    }

    private static String line(Station station) {
        return switch (station.state()) {
            case FUTURE -> FUTURE_LINE;
            case CURRENT -> CURRENT_LINE;
            default -> "";
        };
    }

    private static String css(StationState state) {
        return "tq-diagram-" + state.name().toLowerCase(Locale.ROOT);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
