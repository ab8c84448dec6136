package org.tongqu.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;

/** Light or dark; the browser switches and remembers it without asking the server (see the theme's early.js). */
final class ThemeSwitch {

    private ThemeSwitch() {}

    /** The pictogram button of the header. */
    static Component icon() {
        NativeButton button = switching();
        button.addClassNames("tq-iconbutton", "tq-only-wide");
        button.getElement().setAttribute("data-icon-only", true);
        button.setAriaLabel(button.getTranslation("shell.theme.dark"));
        button.add(Markup.el("span", "tq-when-light", Icons.MOON.create()));
        button.add(Markup.el("span", "tq-when-dark", Icons.SUN.create()));
        return button;
    }

    /** The line in the sheet on narrow screens. */
    static Component line() {
        NativeButton button = switching();
        HtmlContainer words = Markup.span("", button.getTranslation("shell.theme.dark"));
        words.getElement().setAttribute("data-words", true);
        button.add(Icons.MOON.create(), words);
        return button;
    }

    /** Switches from an item of a menu, which lives in an overlay of its own. */
    static void now() {
        UI.getCurrent().getPage().executeJs("document.dispatchEvent(new CustomEvent('tq-theme'))");
    }

    private static NativeButton switching() {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("data-tq-act", "theme");
        button.getElement().setAttribute("data-to-dark", button.getTranslation("shell.theme.dark"));
        button.getElement().setAttribute("data-to-light", button.getTranslation("shell.theme.light"));
        return button;
    }
}
