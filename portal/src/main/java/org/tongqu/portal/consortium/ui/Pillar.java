package org.tongqu.portal.consortium.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;

/** One of the three equal pillars of a room: a title, one figure, one bar, three rows. */
public final class Pillar extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final HtmlContainer rows = Markup.el("ul", "");

    /** @param line what the figure is about */
    public Pillar(Icons icon, String title, String line) {
        super("section");
        add(Markup.el("h2", "", icon.create(), Markup.text(title)), Markup.p("tq-quiet tq-small", line));
    }

    /** The figure with its unit; the value comes formatted. */
    public Pillar figure(String value, String unit) {
        add(Markup.el("div", "tq-big", Markup.text(value), Markup.el("small", "", unit)));
        return this;
    }

    /** The figure as a component, for example a change. */
    public Pillar figure(Component figure) {
        add(figure);
        return this;
    }

    /**
     * The bar under the figure.
     *
     * @param share from 0 to 1
     * @param label what the bar says, for those who do not see it
     */
    public Pillar bar(double share, String label) {
        ProgressBar bar = new ProgressBar(0, 1, Math.max(0, Math.min(1, share)));
        bar.getElement().setAttribute("aria-label", label);
        add(bar);
        return this;
    }

    public Pillar row(String label, Component value) {
        rows.add(Markup.el("li", "", Markup.span("", label), value));
        return this;
    }

    public Pillar row(String label, String value) {
        return row(label, Markup.number(value));
    }

    /** Ends the pillar with its rows. */
    public Pillar done() {
        add(rows);
        return this;
    }
}
