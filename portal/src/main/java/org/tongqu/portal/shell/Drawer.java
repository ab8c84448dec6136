package org.tongqu.portal.shell;

import com.vaadin.flow.component.HtmlContainer;
import org.tongqu.portal.look.Markup;

/** The places of a person's work, in groups, at the left of wide screens. */
final class Drawer extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    Drawer(NavPlan plan, NavLinks links) {
        super("aside");
        addClassName("tq-drawer");
        getElement().setAttribute("aria-label", getTranslation("shell.nav.side"));
        HtmlContainer nav = Markup.el("nav", "tq-menu");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.nav.work"));
        MenuSheet.groups(plan, links).forEach(nav::add);
        add(Markup.div("tq-drawer-in", Brand.create(), nav));
    }
}
