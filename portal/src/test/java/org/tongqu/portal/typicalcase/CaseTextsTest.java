package org.tongqu.portal.typicalcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that cases ask for has been written. */
class CaseTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/tongqu/portal/typicalcase");
    private static final Pattern SCREEN_KEY = Pattern.compile("text\\(\\s*\"(typicalcase\\.[A-Za-z.]+[A-Za-z])\"");
    private static final Pattern CODE = Pattern.compile("(?:Kind\\.[A-Z_]+|\\w), \"(typicalcase\\.[A-Za-z]+)\"");
    private static final Pattern EVENT = Pattern.compile("record\\([^\"]*\"(typicalcase\\.[a-z]+)\"");

    @Test
    void screens() throws IOException {
        assertThat(texts()).containsAll(keys(SCREEN_KEY));
    }

    @Test
    void refusals_and_violations() throws IOException {
        Set<String> codes = keys(CODE);
        assertThat(codes).hasSizeGreaterThan(5);
        Set<String> known = texts();
        assertThat(codes).allMatch(code -> known.contains("refusal." + code) || known.contains("violation." + code));
    }

    @Test
    void events_and_states() throws IOException {
        Set<String> known = texts();
        keys(EVENT).forEach(event -> assertThat(known).contains("audit." + event));
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(known).contains("typicalcase.status." + status);
        }
        for (CaseMove move : CaseMove.values()) {
            if (move != CaseMove.SUBMIT && move != CaseMove.RECOMMEND) {
                assertThat(known).contains("audit.typicalcase.moved." + move);
            }
        }
    }

    private static Set<String> keys(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    private static Set<String> texts() throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                CaseTextsTest.class.getResourceAsStream("/i18n/typicalcase.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
