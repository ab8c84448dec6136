package org.tongqu.portal.look.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.portal.text.Languages;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"look", "shell"})
    void allThreeLanguagesCarryTheSameKeysAndPlaceholders(String bundle) throws IOException {
        Properties original = load(bundle, "");
        for (String suffix : List.of("_zh_TW", "_en")) {
            Properties translated = load(bundle, suffix);
            assertThat(translated.keySet()).as(bundle + suffix).isEqualTo(original.keySet());
            original.forEach((key, text) -> {
                String other = translated.getProperty((String) key);
                assertThat(other).as(key + suffix).isNotBlank();
                if (other.contains(",choice,")) {
                    return; // a plural that only this language has
                }
                int wanted = new MessageFormat((String) text, Locale.ROOT).getFormatsByArgumentIndex().length;
                assertThat(new MessageFormat(other, Locale.ROOT).getFormatsByArgumentIndex().length)
                        .as(key + suffix)
                        .isEqualTo(wanted);
            });
        }
    }

    @Test
    void otherLanguagesGetTheNearestOne() {
        assertThat(Wording.text(Locale.forLanguageTag("zh-HK"), "crumbs.home")).isEqualTo("首頁");
        assertThat(Wording.text(Locale.FRENCH, "crumbs.home")).isEqualTo("首页");
        assertThat(Wording.text(Locale.UK, "crumbs.home")).isEqualTo("Home");
    }

    @Test
    void aMissingKeyIsAProgrammingError() {
        assertThatThrownBy(() -> Wording.text(Languages.ZH_CN, "no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    private static Properties load(String bundle, String suffix) throws IOException {
        Properties properties = new Properties();
        String path = "i18n/" + bundle + suffix + ".properties";
        try (InputStreamReader reader = new InputStreamReader(
                WordingTest.class.getClassLoader().getResourceAsStream(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
