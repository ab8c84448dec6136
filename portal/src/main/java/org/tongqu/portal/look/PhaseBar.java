package org.tongqu.portal.look;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** The route of a scenario: stations on a line, the current one marked; the signature of the product. */
public final class PhaseBar extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;
    private static final int WINDOW = 3;

    /** Whether a station lies behind, is the current one, or lies ahead. */
    public enum Progress {
        DONE,
        CURRENT,
        AHEAD
    }

    /** A station with its name and date. */
    public record Station(String name, String when, Progress progress) {}

    private final List<Station> stations;

    /**
     * A bar of at most eight stations, of which at most one is current.
     *
     * @param toNext how much of the way from the current station to the next has passed, in percent
     */
    public PhaseBar(List<Station> stations, int toNext) {
        super("ol");
        long current = stations.stream()
                .filter(station -> station.progress() == Progress.CURRENT)
                .count();
        if (stations.size() > MOST || current > 1) {
            throw new IllegalArgumentException("a phase bar has at most eight stations and one current: " + stations);
        }
        this.stations = List.copyOf(stations);
        addClassName("tq-phases");
        getElement().setAttribute("aria-label", Markup.word("phases.label"));
        stations.forEach(station -> add(item(station, toNext)));
    }

    /** On phones only the stations around the current one are shown. */
    public PhaseBar compact() {
        getElement().setAttribute("data-compact", true);
        int first = Math.max(0, Math.min(current(stations) - 1, stations.size() - WINDOW));
        for (int i = 0; i < stations.size(); i++) {
            if (i < first || i >= first + WINDOW) {
                getElement().getChild(i).setAttribute("data-far", true);
            } else if (i == first + WINDOW - 1) {
                getElement().getChild(i).setAttribute("data-end", true);
            }
        }
        return this;
    }

    private static HtmlContainer item(Station station, int toNext) {
        HtmlContainer item = Markup.el("li", "", Markup.el("b", "", station.name()), Markup.span("", station.when()));
        if (station.progress() == Progress.DONE) {
            item.getElement().setAttribute("data-p", "done");
        } else if (station.progress() == Progress.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
            Markup.value(item, "--tq-at", Math.max(0, Math.min(100, toNext)) + "%");
        }
        return item;
    }

    /** The index of the current station, or of the last one done. */
    private static int current(List<Station> stations) {
        int done = 0;
        for (int i = 0; i < stations.size(); i++) {
            if (stations.get(i).progress() == Progress.CURRENT) {
                return i;
            }
            if (stations.get(i).progress() == Progress.DONE) {
                done = i;
            }
        }
        return done;
    }
}
