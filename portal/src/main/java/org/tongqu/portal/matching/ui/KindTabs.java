package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Map;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.matching.RecordSources;
import org.tongqu.search.Kind;

/** The kinds of what was found with their numbers; each is an address, so that back and bookmarks work. */
final class KindTabs extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param counts how many there are of each kind; a kind without any stays visible */
    KindTabs(SearchAddress address, Map<Kind, Long> counts) {
        super("nav");
        addClassName("tq-kinds");
        getElement().setAttribute("aria-label", getTranslation("matching.facet.kind"));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        add(tab(address, "", getTranslation("matching.tab.all"), all));
        for (Kind kind : RecordSources.KINDS) {
            String name = getTranslation("matching.tab." + kind.code());
            add(tab(address, kind.code(), name, counts.getOrDefault(kind, 0L)));
        }
    }

    /** The kinds without numbers, for the time in which nobody counts. */
    KindTabs(SearchAddress address) {
        super("nav");
        addClassName("tq-kinds");
        getElement().setAttribute("aria-label", getTranslation("matching.facet.kind"));
        add(tab(address, "", getTranslation("matching.tab.all")));
        RecordSources.KINDS.forEach(
                kind -> add(tab(address, kind.code(), getTranslation("matching.tab." + kind.code()))));
    }

    private static HtmlContainer tab(SearchAddress address, String kind, String name) {
        return new Link(address.only(kind).path(), Markup.text(name))
                .current(address.kind().equals(kind));
    }

    private static HtmlContainer tab(SearchAddress address, String kind, String name, long count) {
        boolean chosen = address.kind().equals(kind);
        HtmlContainer number = Markup.span("tq-kinds-count", NumberText.count(count));
        if (count == 0 && !chosen) {
            return Markup.el("span", "tq-kinds-none", Markup.text(name), number);
        }
        return new Link(address.only(kind).path(), Markup.text(name), number).current(chosen);
    }
}
