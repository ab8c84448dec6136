package org.tongqu.portal.shell;

import com.vaadin.flow.component.HtmlContainer;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.format.NumberText;

/** The places of one menu as links: one of them is marked as open, each may carry a count. */
final class NavLinks implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<NavEntry, Link> links = new LinkedHashMap<>();
    private final transient Map<NavEntry, HtmlContainer> counts = new LinkedHashMap<>();

    /** A list with pictogram, name and count per place. */
    HtmlContainer menu(Collection<NavEntry> entries) {
        HtmlContainer list = Markup.el("ul", "");
        for (NavEntry entry : entries) {
            HtmlContainer count = Markup.span("", "");
            count.setVisible(false);
            counts.put(entry, count);
            Link link = new Link(
                    entry.path(),
                    entry.mark().icon().create(),
                    Markup.text(list.getTranslation(entry.labelKey())),
                    count);
            list.add(Markup.el("li", "", remember(entry, link)));
        }
        return list;
    }

    /** A list of names only. */
    HtmlContainer tabs(Collection<NavEntry> entries) {
        HtmlContainer list = Markup.el("ul", "");
        entries.forEach(entry -> list.add(
                Markup.el("li", "", remember(entry, new Link(entry.path(), list.getTranslation(entry.labelKey()))))));
        return list;
    }

    Link remember(NavEntry entry, Link link) {
        links.put(entry, link);
        return link;
    }

    /** Marks the place to which the open page belongs. */
    void mark(String location) {
        Optional<NavEntry> current = NavPlan.current(links.keySet(), location);
        links.forEach((entry, link) -> link.current(current.isPresent() && entry.equals(current.get())));
    }

    /** Shows how many things wait at each place; nothing where nothing waits. */
    void count(ToLongFunction<NavEntry> waiting) {
        counts.forEach((entry, span) -> {
            long amount = waiting.applyAsLong(entry);
            span.removeAll();
            span.setVisible(amount > 0);
            if (amount > 0) {
                span.add(
                        Markup.text(NumberText.count(amount)),
                        Markup.hidden(" " + span.getTranslation("shell.waiting")));
            }
        });
    }
}
