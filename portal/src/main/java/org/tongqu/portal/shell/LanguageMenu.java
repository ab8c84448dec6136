package org.tongqu.portal.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.contextmenu.HasMenuItems;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.text.Languages;

/** The choice of language; each language is written in itself. */
final class LanguageMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    LanguageMenu() {
        addClassName("tq-only-wide");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem current = addItem(getTranslation("shell.language.short"));
        current.setAriaLabel(getTranslation("shell.language.label"));
        fill(current.getSubMenu());
    }

    /** Adds one item per language, the current one checked. */
    static void fill(HasMenuItems menu) {
        for (Locale language : Languages.ALL) {
            MenuItem item = menu.addItem(name(language), click -> LanguageChoice.choose(language));
            item.setCheckable(true);
            item.setChecked(language.equals(Markup.locale()));
        }
    }

    /** The same choice as a list of plain buttons, for the sheet on narrow screens. */
    static HtmlContainer list() {
        HtmlContainer list = Markup.el("ul", "");
        for (Locale language : Languages.ALL) {
            NativeButton button = new NativeButton("", click -> LanguageChoice.choose(language));
            button.add(name(language));
            if (language.equals(Markup.locale())) {
                button.getElement().setAttribute("aria-current", "true");
            }
            list.add(Markup.el("li", "", button));
        }
        return list;
    }

    private static HtmlContainer name(Locale language) {
        HtmlContainer name = Markup.span("", LanguageChoice.NAMES.get(language));
        return Markup.attribute(name, "lang", language.toLanguageTag());
    }
}
