package org.tongqu.portal.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;

/** The head of the page: style sheet, sign, view port. Language and theme are set by {@link ShellStart}. */
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    static final String THEME = "themes/tongqu/";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.setBodySize("auto", "auto");
        settings.setPageTitle(Titles.PRODUCT);
        settings.addLink("stylesheet", THEME + "styles.css");
        settings.addFavIcon("icon", THEME + "brand.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
