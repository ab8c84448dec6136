package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** The few facts by which an object is judged before anything else: registration, grade, quality, source. */
public final class IdentityFacts extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public IdentityFacts() {
        super("dl");
        addClassName("tq-ids");
    }

    /** A fact with a smaller line under it; the line may be empty. */
    public IdentityFacts add(String label, String value, String line) {
        return add(label, Markup.el("dd", "", value), line.isEmpty() ? null : Markup.el("dd", "tq-meta", line));
    }

    /** A fact that has been checked, with the code of the certificate under it. */
    public IdentityFacts checked(String label, String value, String code) {
        Component good = Markup.el("dd", "tq-good", Icons.SHIELD.create(), Markup.text(value));
        return add(label, good, code.isEmpty() ? null : Markup.el("dd", "tq-code", code));
    }

    private IdentityFacts add(String label, Component value, Component line) {
        add(Markup.div("", Markup.el("dt", "", label), value, line));
        return this;
    }
}
