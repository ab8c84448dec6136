package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Nothing here: what is missing, why, and one way on. */
public final class EmptyState extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param action a button or link, or null if the reader can do nothing */
    public EmptyState(String title, String why, Component action) {
        super("div");
        addClassName("tq-empty");
        add(Markup.heading(3, title), Markup.p("", why));
        if (action != null) {
            add(action);
        }
    }
}
