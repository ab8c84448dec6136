package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Label and value pairs as a description list. */
public final class Facts extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public Facts() {
        super("dl");
        addClassName("tq-facts");
    }

    /** A fact; an empty value is shown as a dash that reads "not applicable". */
    public Facts add(String label, String value) {
        return value == null || value.isEmpty()
                ? add(label, Markup.attribute(Markup.el("span", "", "—"), "aria-hidden", "true"), absent())
                : add(label, Markup.text(value));
    }

    public Facts add(String label, Component... value) {
        add(Markup.el("dt", "", label), Markup.el("dd", "", value));
        return this;
    }

    /** A fact whose value is a number, a date or a code. */
    public Facts number(String label, String value) {
        add(Markup.el("dt", "", label), Markup.el("dd", "tq-num", value));
        return this;
    }

    private static Component absent() {
        return Markup.hidden(Markup.word("value.notApplicable"));
    }
}
