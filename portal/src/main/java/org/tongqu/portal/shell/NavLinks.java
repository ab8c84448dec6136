package org.tongqu.portal.shell;

import com.vaadin.flow.component.HtmlContainer;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
            Link link = new Link(
                    entry.path(),
                    entry.mark().icon().create(),
                    Markup.text(list.getTranslation(entry.labelKey())),
                    counter(entry, ""));
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

    /** A pictogram without a visible name, with the count at its corner. */
    Link bell(NavEntry entry) {
        Link link = new Link(entry.path(), entry.mark().icon().create());
        link.addClassName("tq-iconbutton");
        link.add(Markup.hidden(link.getTranslation(entry.labelKey())), counter(entry, "tq-badge"));
        return remember(entry, link);
    }

    private HtmlContainer counter(NavEntry entry, String classes) {
        HtmlContainer count = Markup.span(classes, "");
        count.setVisible(false);
        counts.put(entry, count);
        return count;
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
    void count(Function<NavEntry, Navigation.Waiting> waiting) {
        counts.forEach((entry, span) -> {
            Navigation.Waiting found = waiting.apply(entry);
            span.removeAll();
            span.setVisible(found.count() > 0);
            if (found.count() > 0) {
                span.add(
                        Markup.text(NumberText.count(found.count())),
                        Markup.hidden(" " + span.getTranslation(found.key())));
            }
        });
    }
}
