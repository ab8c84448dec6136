package org.tongqu.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.lang.reflect.Proxy;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.text.Languages;

class LanguageChoiceTest {

    @Test
    void theChosenLanguageWinsOverTheBrowsers() {
        assertThat(LanguageChoice.of(request("zh-CN", new Cookie("tq-lang", "zh-TW"))))
                .isEqualTo(Languages.ZH_TW);
        assertThat(LanguageChoice.of(request("zh-CN", new Cookie("other", "en"))))
                .isEqualTo(Languages.ZH_CN);
    }

    @Test
    void aForgedCookieIsIgnored() {
        assertThat(LanguageChoice.of(request("en", new Cookie("tq-lang", "xx\"><script>"))))
                .isEqualTo(Languages.EN);
    }

    @Test
    void theBrowsersLanguageIsBroughtToTheNearest() {
        assertThat(LanguageChoice.of(request("zh-HK"))).isEqualTo(Languages.ZH_TW);
        assertThat(LanguageChoice.of(request("fr"))).isEqualTo(Languages.ZH_CN);
    }

    @Test
    void whoAsksForNothingGetsTheOriginalNotTheServersLanguage() {
        assertThat(LanguageChoice.of(request(null))).isEqualTo(Languages.ZH_CN);
    }

    private static VaadinRequest request(String acceptLanguage, Cookie... cookies) {
        return (VaadinRequest) Proxy.newProxyInstance(
                LanguageChoiceTest.class.getClassLoader(),
                new Class<?>[] {VaadinRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getCookies" -> cookies.length == 0 ? null : cookies;
                    case "getHeader" -> acceptLanguage;
                    case "getLocale" -> acceptLanguage == null ? Locale.ENGLISH : Locale.forLanguageTag(acceptLanguage);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
