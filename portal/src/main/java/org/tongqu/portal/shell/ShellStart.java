package org.tongqu.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tongqu.portal.text.Texts;

/** Sets every session, page and error message up when the web front end starts. */
@ApplicationScoped
public class ShellStart {

    private static final int LOADING_LINE_AFTER_MS = 300;

    private Texts texts;
    private ScreenErrors errors;

    protected ShellStart() {} // for CDI proxies

    @Inject
    public ShellStart(Texts texts, ScreenErrors errors) {
        this.texts = texts;
        this.errors = errors;
    }

    void start(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::head);
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(LanguageChoice.of(init.getRequest()));
            init.getSession().setErrorHandler(errors);
        });
        event.getSource().addUIInitListener(init -> connection(init.getUI()));
    }

    /** Language and theme are known before the first paint, so nothing flashes and every glyph has its right shape. */
    private void head(IndexHtmlResponse page) {
        VaadinSession session = VaadinSession.getCurrent();
        Locale language = session == null ? LanguageChoice.of(page.getVaadinRequest()) : session.getLocale();
        Element html = page.getDocument().selectFirst("html");
        html.attr("lang", language.toLanguageTag());
        String early = page.getVaadinRequest().getContextPath() + "/" + AppShell.THEME + "early.js";
        page.getDocument().head().prependElement("script").attr("src", early);
    }

    private void connection(UI ui) {
        Locale language = ui.getLocale();
        ui.getLoadingIndicatorConfiguration().setFirstDelay(LOADING_LINE_AFTER_MS);
        ui.getReconnectDialogConfiguration().setDialogText(texts.text(language, "shell.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(texts.text(language, "shell.connection.gaveUp"));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        Locale language = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.text(language, "shell.expired.title"));
        messages.setSessionExpiredMessage(texts.text(language, "shell.expired.text"));
        messages.setInternalErrorCaption(texts.text(language, "shell.failure.title"));
        messages.setInternalErrorMessage(texts.text(language, "shell.failure.reload"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.text(language, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(texts.text(language, "shell.cookies.text"));
        return messages;
    }
}
