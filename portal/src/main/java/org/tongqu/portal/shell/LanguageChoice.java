package org.tongqu.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.tongqu.portal.text.Languages;

/** The reader's language: chosen and kept in a cookie, else the browser's, else Simplified Chinese. */
final class LanguageChoice {

    static final String COOKIE = "tq-lang";

    /** The languages with their own names, which every reader understands. */
    static final Map<Locale, String> NAMES =
            Map.of(Languages.ZH_CN, "简体中文", Languages.ZH_TW, "繁體中文", Languages.EN, "English");

    private static final int A_YEAR = 31_536_000;

    private LanguageChoice() {}

    /** The language a new session starts with. */
    static Locale of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .filter(Languages.ALL::contains)
                .findFirst()
                .orElseGet(() -> asked(request));
    }

    /** A request that asks for no language must not get the server's own. */
    private static Locale asked(VaadinRequest request) {
        boolean silent = request.getHeader("Accept-Language") == null;
        return silent ? Languages.ZH_CN : Languages.nearest(request.getLocale());
    }

    /** Switches to the language and shows the page again. */
    static void choose(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        String cookie = COOKIE + "=" + language.toLanguageTag() + ";path=/;max-age=" + A_YEAR + ";SameSite=Lax";
        UI.getCurrent().getPage().executeJs("document.cookie = $0; window.location.reload();", cookie);
    }
}
