package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** A case that has shown its effect: the change as a line and as figures, the title, who did it. */
public final class CaseTeaser extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /**
     * A teaser.
     *
     * @param drawing the change as a line, decoration only (see {@code look.chart.SlopeChart}), or null
     */
    public CaseTeaser(Component drawing, ChangeFigure.Change change, Link title, String line) {
        super("article");
        addClassName("tq-case");
        add(Markup.div("tq-case-figure", drawing, ChangeFigure.reached(change)));
        add(Markup.el("h3", "", title), Markup.p("tq-meta", line));
    }
}
