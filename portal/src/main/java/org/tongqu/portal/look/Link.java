package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** A link to another page of the portal or, by {@link #download}, to something the browser fetches itself. */
public final class Link extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A link to a page; the path has no leading slash, for example {@code demands/SD-2026-03-006}. */
    public Link(String path, String text) {
        this(path);
        setText(text);
    }

    /** A link around other elements. */
    public Link(String path, Component... content) {
        super("a");
        getElement().setAttribute("href", path.isEmpty() ? "." : path);
        add(content);
    }

    /** A link that leaves the pages: a file, a REST resource, another site. */
    public static Link download(String href, String text) {
        Link link = new Link(href, text);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    /** A link that looks like a button, for a way to another page rather than an act. */
    public static Link button(String path, String text, boolean primary) {
        Link link = new Link(path, text);
        link.addClassName("tq-button");
        link.getElement().setAttribute("data-kind", primary ? "primary" : "outlined");
        return link;
    }

    /** Makes the link look like a small button with a pictogram, for files and other ways out beside a text. */
    public Link asButton(Icons icon) {
        addClassName("tq-button");
        getElement().setAttribute("data-kind", "outlined");
        getElement().setAttribute("data-size", "small");
        getElement().insertChild(0, icon.create().getElement());
        return this;
    }

    /** Marks the link as the page that is open. */
    public Link current(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
        return this;
    }

    public String path() {
        String href = getElement().getAttribute("href");
        return ".".equals(href) ? "" : href;
    }
}
