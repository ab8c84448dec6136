package org.tongqu.portal.shell;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Collection;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;

/** The foot of every page: about, rules, help at the same place everywhere, complaints, filing. */
final class Foot extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param places further places for everybody */
    Foot(SiteNotes notes, Collection<NavEntry> places) {
        super("footer");
        addClassName("tq-foot");
        HtmlContainer links = Markup.el("ul", "");
        for (InfoPage page : InfoPage.values()) {
            links.add(Markup.el("li", "", new Link(page.path(), getTranslation(page.titleKey()))));
        }
        places.forEach(
                place -> links.add(Markup.el("li", "", new Link(place.path(), getTranslation(place.labelKey())))));
        HtmlContainer nav = Markup.el("nav", "", links);
        nav.getElement().setAttribute("aria-label", getTranslation("shell.nav.footer"));
        add(Markup.div(
                "tq-page",
                nav,
                Markup.p("", notes.operator(Markup.locale())),
                Markup.div(
                        "tq-foot-note",
                        Markup.span("", notes.complaints(Markup.locale())),
                        Markup.span("", notes.filing(Markup.locale())))));
    }
}
