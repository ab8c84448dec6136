package org.tongqu.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;

/** Everything the wide frame offers, as a sheet from the side for narrow screens. */
final class MenuSheet extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String ID = "menu-sheet";

    /** @param signOut ends the session of the person who signed in, or null for the public */
    MenuSheet(NavPlan plan, NavLinks links, Command signOut) {
        super("dialog");
        setId(ID);
        addClassName("tq-sheet");
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        NativeButton close = iconButton(Icons.CLOSE, getTranslation("shell.menu.close"));
        close.getElement().setAttribute("data-tq-act", "close");
        add(Markup.div("tq-sheet-head", Markup.el("strong", "", getTranslation("shell.menu")), close));
        HtmlContainer nav = Markup.el("nav", "tq-menu");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        if (signOut != null) {
            groups(plan, links).forEach(nav::add);
            nav.add(links.menu(plan.in(NavGroup.PERSON)));
            nav.add(Markup.el("h2", "", getTranslation("shell.group.TOP")));
        }
        nav.add(links.tabs(plan.in(NavGroup.TOP)));
        nav.add(Markup.el("hr", ""), LanguageMenu.list());
        nav.add(Markup.el("ul", "", Markup.el("li", "", ThemeSwitch.line())));
        nav.add(Markup.el("ul", "", Markup.el("li", "", signOut == null ? signIn() : leave(signOut))));
        add(nav);
    }

    /** The button that opens the sheet. */
    static NativeButton opener(Icons icon, String label) {
        NativeButton button = iconButton(icon, label);
        button.getElement().setAttribute("data-tq-act", "open:" + ID);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }

    /** The groups of the drawer with their titles. */
    static List<Component> groups(NavPlan plan, NavLinks links) {
        return NavGroup.DRAWER.stream()
                .filter(group -> !plan.in(group).isEmpty())
                .map(group -> group(group, plan, links))
                .toList();
    }

    private static Component group(NavGroup group, NavPlan plan, NavLinks links) {
        HtmlContainer part = Markup.div("");
        if (group != NavGroup.START) {
            part.add(Markup.el("h2", "", part.getTranslation(group.titleKey())));
        }
        part.add(links.menu(plan.in(group)));
        return part;
    }

    private Component leave(Command signOut) {
        NativeButton button = new NativeButton("", click -> signOut.execute());
        button.add(Icons.LEAVE.create(), Markup.text(getTranslation("shell.signOut")));
        return button;
    }

    private Component signIn() {
        return new Link(PublicHeader.SIGN_IN, Icons.PERSON.create(), Markup.text(getTranslation("shell.signIn")));
    }

    private static NativeButton iconButton(Icons icon, String label) {
        NativeButton button = new NativeButton();
        button.addClassName("tq-iconbutton");
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(label);
        button.add(icon.create());
        return button;
    }
}
