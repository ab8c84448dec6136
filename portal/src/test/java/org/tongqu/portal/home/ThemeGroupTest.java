package org.tongqu.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.store.Json;

class ThemeGroupTest {

    @Test
    void every_theme_of_the_code_table_belongs_to_exactly_one_group() throws IOException {
        List<String> grouped = Arrays.stream(ThemeGroup.values())
                .flatMap(group -> group.themes().stream())
                .toList();
        assertThat(grouped).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(themes());
    }

    @Test
    void a_theme_finds_its_group_and_a_stranger_finds_none() {
        assertThat(ThemeGroup.of("KEEP_OPEN")).contains(ThemeGroup.SAFETY);
        assertThat(ThemeGroup.of("NO_SUCH_THEME")).isEmpty();
    }

    private static List<String> themes() throws IOException {
        try (InputStream in = ThemeGroupTest.class.getClassLoader().getResourceAsStream("codes/codes.json")) {
            List<String> codes = new ArrayList<>();
            Json.mapper()
                    .readTree(in)
                    .path("themes")
                    .forEach(theme -> codes.add(theme.path("code").asText()));
            return codes;
        }
    }
}
