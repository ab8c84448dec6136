package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** A message at the top of a page, at most one: what happened, why, and the next step with its button. */
public final class Notice extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private Notice(String kind, String role, Icons icon, String strong, String text) {
        super("div");
        addClassName("tq-notice");
        if (!kind.isEmpty()) {
            getElement().setAttribute("data-n", kind);
        }
        getElement().setAttribute("role", role);
        add(icon.create(), Markup.el("span", "", Markup.el("strong", "", strong), Markup.text(text)));
    }

    /** Something to know. */
    public static Notice info(String strong, String text) {
        return new Notice("", "status", Icons.INFO, strong, text);
    }

    /** Something due. */
    public static Notice due(String strong, String text) {
        return new Notice("warn", "status", Icons.CLOCK, strong, text);
    }

    /** Something done. */
    public static Notice done(String strong, String text) {
        return new Notice("done", "status", Icons.CHECK, strong, text);
    }

    /** Something that failed and keeps the page from working. */
    public static Notice failed(String strong, String text) {
        return new Notice("error", "alert", Icons.INFO, strong, text);
    }

    /** The step to take, as a button or link in the notice. */
    public Notice action(Component step) {
        add(step);
        return this;
    }
}
