package org.tongqu.portal.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.Command;
import org.tongqu.portal.look.Markup;

/** The badge of the person at the screen with what concerns them: who they are, workplace, language, theme, leaving. */
final class UserMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    UserMenu(Who who, NavPlan plan, Command signOut) {
        setId("user-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        HtmlContainer badge = Markup.attribute(Markup.span("tq-avatar", who.initial()), "aria-hidden", "true");
        MenuItem root = addItem(badge);
        root.setAriaLabel(getTranslation("shell.user", who.name()));
        SubMenu menu = root.getSubMenu();
        MenuItem name = menu.addItem(Markup.div(
                "tq-user", Markup.el("strong", "", who.name()), Markup.div("tq-meta", Markup.text(who.line()))));
        name.setEnabled(false);
        menu.add(new Hr());
        plan.landing()
                .ifPresent(place -> menu.addItem(getTranslation("shell.workplace"), click -> UI.getCurrent()
                        .navigate(place.path())));
        plan.in(NavGroup.PERSON)
                .forEach(place -> menu.addItem(getTranslation(place.labelKey()), click -> UI.getCurrent()
                        .navigate(place.path())));
        LanguageMenu.fill(menu.addItem(getTranslation("shell.language")).getSubMenu());
        menu.addItem(getTranslation("shell.theme.switch"), click -> ThemeSwitch.now());
        menu.add(new Hr());
        menu.addItem(getTranslation("shell.signOut"), click -> signOut.execute())
                .setId("sign-out");
    }
}
