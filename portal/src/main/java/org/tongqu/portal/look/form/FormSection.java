package org.tongqu.portal.look.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;

/** A numbered section of a form with at most eight fields. */
public final class FormSection extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** How far a section is filled in; said in words in the section list. */
    public enum Filling {
        EMPTY,
        FILLED,
        FAULTY
    }

    private final String title;
    private final HtmlContainer state = Markup.span("", "");
    private final Link entry;

    /** @param help one sentence about the section; may be empty */
    public FormSection(int number, String title, String help, Component... fields) {
        super("section");
        this.title = Markup.word("form.section", number, title);
        String id = "section-" + number;
        addClassName("tq-formsection");
        HtmlContainer heading = Markup.heading(2, this.title);
        heading.setId(id);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (!help.isEmpty()) {
            add(Markup.p("", help));
        }
        add(fields);
        entry = new Link("#" + id, Markup.span("", this.title), state);
        entry.getElement().setAttribute("router-ignore", true);
        entry.getElement().setAttribute("data-tq-act", "jump:" + id);
        filling(Filling.EMPTY);
    }

    /** Two fields side by side; only for ranges. */
    public static Component pair(Component first, Component second) {
        return Markup.div("tq-pair", first, second);
    }

    /** A fact known from the registration: shown, not asked again, with the way to change it. */
    public static Component known(String label, String value, Link change) {
        Component words = Markup.el("span", "", Markup.meta(label + " "), Markup.text(value));
        return Markup.div("tq-known", words, change);
    }

    /** The label of an optional field. */
    public static String optional(String label) {
        return Markup.word("form.optional", label);
    }

    /** Says in the section list how far the section is. */
    public FormSection filling(Filling filling) {
        String word =
                switch (filling) {
                    case EMPTY -> "empty";
                    case FILLED -> "filled";
                    case FAULTY -> "faulty";
                };
        state.getElement().setAttribute("data-state", word);
        state.setText(Markup.word("form.state." + word));
        return this;
    }

    public String title() {
        return title;
    }

    /** The section's line in the section list. */
    Link entry() {
        return entry;
    }
}
