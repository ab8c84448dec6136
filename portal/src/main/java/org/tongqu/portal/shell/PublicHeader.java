package org.tongqu.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;

/** The header of public pages: sign, tabs, language, light or dark, signing in. */
final class PublicHeader extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    static final String SIGN_IN = "login";

    /** @param user the menu of the person who signed in, or null for the public */
    PublicHeader(NavPlan plan, UserMenu user, NavLinks links) {
        super("header");
        addClassName("tq-navbar");
        HtmlContainer tabs = Markup.el("nav", "tq-topnav", links.tabs(plan.in(NavGroup.TOP)));
        tabs.getElement().setAttribute("aria-label", getTranslation("shell.nav.main"));
        NativeButton opener = MenuSheet.opener(Icons.MENU, getTranslation("shell.menu.open"));
        opener.addClassName("tq-only-narrow");
        HtmlContainer tools = Markup.div("tq-tools", new LanguageMenu(), ThemeSwitch.icon());
        if (user == null) {
            tools.add(signIn());
        } else {
            tools.add(entrance(plan), user);
        }
        tools.add(opener);
        add(Markup.div("tq-page tq-navbar-in", Brand.create(), tabs, tools));
    }

    private Component signIn() {
        Link link = Link.button(SIGN_IN, getTranslation("shell.signIn"), false);
        link.setId("sign-in");
        link.getElement().setAttribute("data-size", "small");
        return link;
    }

    private Component entrance(NavPlan plan) {
        String path = plan.landing().map(NavEntry::path).orElse("");
        Link link = Link.button(path, getTranslation("shell.workplace"), false);
        link.getElement().setAttribute("data-size", "small");
        return link;
    }
}
