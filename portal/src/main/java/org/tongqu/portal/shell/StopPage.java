package org.tongqu.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.tongqu.portal.look.Markup;

/** A page that cannot be shown: what happened, why, and the way on. */
final class StopPage {

    private StopPage() {}

    /** Fills the page; the way on is a link or button. */
    static void fill(HtmlContainer page, String title, String text, Component way) {
        page.removeAll();
        page.addClassName("tq-page");
        page.add(Markup.div("tq-stop", Markup.heading(1, title), Markup.p("", text), way));
    }

    /** Fills the page and names the code under which the failure stands in the log. */
    static void fill(HtmlContainer page, String title, String text, String code, Component way) {
        page.removeAll();
        page.addClassName("tq-page");
        page.add(Markup.div("tq-stop", Markup.heading(1, title), Markup.p("", text), Markup.p("tq-code", code), way));
    }
}
