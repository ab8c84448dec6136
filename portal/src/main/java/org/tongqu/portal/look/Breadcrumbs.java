package org.tongqu.portal.look;

import com.vaadin.flow.component.HtmlContainer;

/** Where the page stands; the last entry is the page or its group and is no link. */
public final class Breadcrumbs extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final HtmlContainer entries = Markup.el("ol", "");

    public Breadcrumbs() {
        super("nav");
        addClassName("tq-crumb");
        getElement().setAttribute("aria-label", Markup.word("crumbs.label"));
        add(entries);
    }

    /** Begins at the public home page. */
    public static Breadcrumbs fromHome() {
        return new Breadcrumbs().add("", Markup.word("crumbs.home"));
    }

    public Breadcrumbs add(String path, String text) {
        entries.add(Markup.el("li", "", new Link(path, text)));
        return this;
    }

    public Breadcrumbs end(String text) {
        entries.add(Markup.el("li", "", Markup.text(text)));
        return this;
    }
}
