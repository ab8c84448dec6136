package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.tongqu.portal.look.format.DateText;

/** What happened to an object, newest first: time, event, actor; nothing in it can be edited. */
public final class AuditTimeline extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /**
     * An event.
     *
     * @param at Beijing time
     * @param text one sentence; may be empty
     * @param actor who did it; may be empty
     * @param ahead whether it has not happened yet
     * @param more the document or the values before and after, or null
     */
    public record Entry(LocalDateTime at, String title, String text, String actor, boolean ahead, Component more) {

        /** An event that has happened. */
        public static Entry past(LocalDateTime at, String title, String text, String actor) {
            return new Entry(at, title, text, actor, false, null);
        }

        /** A date that is still to come. */
        public static Entry next(LocalDateTime at, String title, String text) {
            return new Entry(at, title, text, "", true, null);
        }

        public Entry with(Component document) {
            return new Entry(at, title, text, actor, ahead, document);
        }
    }

    public AuditTimeline(List<Entry> entries) {
        super("ol");
        addClassName("tq-timeline");
        entries.stream().sorted(Comparator.comparing(Entry::at).reversed()).forEach(entry -> add(item(entry)));
    }

    private static HtmlContainer item(Entry entry) {
        HtmlContainer time = Markup.el("time", "", DateText.moment(entry.at()));
        time.getElement().setAttribute("datetime", entry.at() + "+08:00");
        HtmlContainer event = Markup.div("", Markup.el("strong", "", entry.title()));
        if (!entry.text().isEmpty()) {
            event.add(Markup.div("tq-quiet", Markup.text(entry.text())));
        }
        if (!entry.actor().isEmpty()) {
            event.add(Markup.div("tq-meta", Markup.text(entry.actor())));
        }
        if (entry.more() != null) {
            event.add(entry.more());
        }
        HtmlContainer item = Markup.el("li", "", time, event);
        return entry.ahead() ? Markup.attribute(item, "data-p", "next") : item;
    }
}
