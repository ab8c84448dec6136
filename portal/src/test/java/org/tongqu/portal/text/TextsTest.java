package org.tongqu.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextsTest {

    @TestFactory
    Stream<DynamicTest> a_bundle_has_the_same_keys_in_all_languages() {
        return Texts.bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle, () -> {
                    Properties original = read(bundle, "");
                    assertThat(original).isNotEmpty();
                    assertThat(read(bundle, "_zh_TW").keySet()).isEqualTo(original.keySet());
                    assertThat(read(bundle, "_en").keySet()).isEqualTo(original.keySet());
                }));
    }

    @Test
    void traditional_regions_read_traditional_and_strangers_read_the_original() {
        assertThat(Languages.nearest(Locale.forLanguageTag("zh-HK"))).isEqualTo(Languages.ZH_TW);
        assertThat(Languages.nearest(Locale.forLanguageTag("zh-Hant"))).isEqualTo(Languages.ZH_TW);
        assertThat(Languages.nearest(Locale.forLanguageTag("zh"))).isEqualTo(Languages.ZH_CN);
        assertThat(Languages.nearest(Locale.FRENCH)).isEqualTo(Languages.ZH_CN);
        assertThat(Languages.nearest(Locale.UK)).isEqualTo(Languages.EN);
    }

    @Test
    void numbers_are_inserted_without_grouping_and_user_text_is_not_read_as_a_pattern() {
        Texts texts = new Texts();
        texts.load();
        assertThat(texts.text(Languages.ZH_CN, "violation.tooLong", 2026)).isEqualTo("最多 2026 个字。");
        assertThat(texts.text(Languages.ZH_CN, "violation.duplicate", "{0}'x")).isEqualTo("“{0}'x”已存在。");
    }

    private static Properties read(String bundle, String suffix) throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                TextsTest.class.getClassLoader().getResourceAsStream("i18n/" + bundle + suffix + ".properties")) {
            assertThat(in).as(bundle + suffix).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
