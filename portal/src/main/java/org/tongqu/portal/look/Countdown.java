package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDateTime;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;

/** The days left until a deadline together with the deadline itself, which is a time in Beijing. */
public final class Countdown extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private Countdown(String tag, String classes) {
        super(tag);
        addClassNames(classes.split(" "));
    }

    /**
     * The large form in the batch banner.
     *
     * @param daysLeft negative once the deadline has passed
     * @param more a link to the announcement, or null
     */
    public static Countdown banner(long daysLeft, LocalDateTime deadline, Component more) {
        Countdown countdown = new Countdown("div", "tq-countdown");
        countdown.add(Markup.span("tq-quiet", label(daysLeft)));
        if (daysLeft >= 0) {
            Component unit = Markup.el("small", "", Markup.word("countdown.unit", daysLeft));
            countdown.add(Markup.el("b", "", Markup.text(NumberText.count(daysLeft)), unit));
        }
        String until = Markup.word("countdown.until", DateText.deadline(deadline, Markup.locale()));
        countdown.add(Markup.span("tq-quiet tq-num", until));
        if (more != null) {
            countdown.add(more);
        }
        return countdown;
    }

    /** The form in the aside of a detail page. */
    public static Countdown aside(long daysLeft, LocalDateTime deadline) {
        Countdown countdown = new Countdown("section", "tq-surface tq-deadline");
        countdown.add(Markup.span("tq-quiet tq-small", label(daysLeft)));
        if (daysLeft >= 0) {
            Component unit = Markup.text(" " + Markup.word("countdown.unit", daysLeft));
            countdown.add(Markup.div("", Markup.el("b", "", NumberText.count(daysLeft)), unit));
        }
        countdown.add(Markup.p("tq-meta tq-num", DateText.deadline(deadline, Markup.locale())));
        return countdown;
    }

    private static String label(long daysLeft) {
        return Markup.word(daysLeft >= 0 ? "countdown.label" : "countdown.over");
    }
}
