package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.search.Kind;

/** Whatever can be searched has its names, in the tabs of the search and on the page of the machine room. */
class KindTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_zh_TW"})
    void every_kind_has_its_names(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                KindTextsTest.class.getResourceAsStream("/i18n/matching" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        for (Kind kind : RecordSources.KINDS) {
            assertThat(texts).containsKeys("matching.kind." + kind.code(), "matching.system.kind." + kind.code());
        }
    }
}
