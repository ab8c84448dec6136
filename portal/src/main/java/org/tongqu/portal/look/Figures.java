package org.tongqu.portal.look;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** Four figures at most, each with its unit; they do not count up. */
public final class Figures extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A figure; the value comes formatted. */
    public record Figure(String label, String value, String unit) {}

    public Figures(List<Figure> figures) {
        super("dl");
        addClassName("tq-figs");
        figures.forEach(figure -> add(Markup.div(
                "",
                Markup.el("dt", "", figure.label()),
                Markup.el("dd", "", Markup.text(figure.value()), Markup.el("small", "", figure.unit())))));
    }
}
