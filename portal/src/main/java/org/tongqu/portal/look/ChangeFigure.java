package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** A change asked for or reached: from, to and unit, never a percentage alone. */
public final class ChangeFigure extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** What changes; {@code from} may be empty if nobody measured it. */
    public record Change(String label, String from, String to, String unit) {}

    public ChangeFigure(Change change) {
        this(change, "change.target");
    }

    private ChangeFigure(Change change, String toKey) {
        super("div");
        addClassName("tq-change");
        add(Markup.span("", change.label()));
        if (!change.from().isEmpty()) {
            Component from =
                    Markup.el("s", "", Markup.hidden(Markup.word("change.current") + " "), Markup.text(change.from()));
            add(from, Markup.attribute(Markup.el("i", "", "→"), "aria-hidden", "true"));
        }
        add(Markup.el("b", "", Markup.hidden(Markup.word(toKey) + " "), Markup.text(change.to())));
        add(Markup.el("small", "", change.unit()));
    }

    /** A change that has been reached: the second value is read as the result, not as the target. */
    public static ChangeFigure reached(Change change) {
        return new ChangeFigure(change, "change.reached");
    }
}
