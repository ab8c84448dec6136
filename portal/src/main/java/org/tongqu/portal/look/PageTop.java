package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;

/** The head of a workplace page: title and one line at the left, buttons at the right, no ground of its own. */
public final class PageTop extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /**
     * A head with title and explaining line; the line may be empty.
     *
     * @param chips status and number above the title, or null
     */
    public PageTop(Component chips, String title, String line, Component... buttons) {
        super("div");
        addClassName("tq-top");
        HtmlContainer words = Markup.div("", chips, Markup.heading(1, title));
        if (!line.isEmpty()) {
            words.add(Markup.p("tq-quiet tq-small tq-wide", line));
        }
        add(words);
        if (buttons.length > 0) {
            add(Markup.div("tq-row", buttons));
        }
    }

    public PageTop(String title, String line, Action... actions) {
        this(null, title, line, Arrays.stream(actions).map(Action::button).toArray(Component[]::new));
    }
}
