package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** A section on its own ground: a heading and what belongs to it. */
public final class Surface extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private Surface(Component head, Component... content) {
        super("section");
        addClassName("tq-surface");
        if (head != null) {
            add(head);
        }
        add(content);
    }

    /** A section of the main column. */
    public static Surface of(String title, Component... content) {
        return new Surface(Markup.heading(2, title), content);
    }

    /** A section of the main column with a button or link beside its heading. */
    public static Surface withHead(String title, Component action, Component... content) {
        return new Surface(Markup.div("tq-surface-head", Markup.heading(2, title), action), content);
    }

    /** A section of the aside. */
    public static Surface aside(String title, Component... content) {
        return new Surface(Markup.heading(3, title), content);
    }

    /** A ground without a heading; a table in it may fill it to the edges. */
    public static Surface bare(Component... content) {
        return new Surface(null, content);
    }

    /** Lets the content fill the surface to its edges. */
    public Surface flush() {
        addClassName("tq-surface-flush");
        return this;
    }
}
