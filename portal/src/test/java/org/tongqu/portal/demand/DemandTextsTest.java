package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that demands ask for has been written. */
class DemandTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/tongqu/portal/demand");
    private static final Pattern SCREEN_KEY = Pattern.compile("text\\(\\s*\"(demand\\.[A-Za-z.]+[A-Za-z])\"");
    private static final Pattern VIOLATION = Pattern.compile("\"(demand\\.(?:sheet\\.)?[a-zA-Z]+)\"[,)]");
    private static final Pattern REFUSAL = Pattern.compile("Kind\\.[A-Z_]+, \"(demand\\.[A-Za-z]+)\"[,)]");
    private static final Pattern EVENT =
            Pattern.compile("(?:record|enter|removed)\\([^\"]*\"(demand(?:-batch)?\\.[A-Za-z]+)\"");

    @Test
    void screens() throws IOException {
        assertThat(texts()).containsAll(keys(SCREEN_KEY, ""));
    }

    @Test
    void refusals() throws IOException {
        Set<String> keys = keys(REFUSAL, "refusal.");
        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(texts()).containsAll(keys);
        for (ResponseRefused.Reason reason : ResponseRefused.Reason.values()) {
            assertThat(texts()).contains("refusal.demand.responseRefused." + reason);
        }
    }

    @Test
    void events() throws IOException {
        Set<String> keys = keys(EVENT, "audit.");
        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(texts()).containsAll(keys);
    }

    @Test
    void violations() throws IOException {
        Set<String> known = texts();
        Set<String> named = keys(VIOLATION, "violation.");
        // Functions and screens look alike, so only codes that the checks add are meant.
        Set<String> checks = new TreeSet<>();
        for (String file : Set.of("DraftForm", "DraftCompleteness", "DemandChecks", "DemandRow", "DemandProgress")) {
            String source = Files.readString(SOURCES.resolve(file + ".java"));
            named.stream()
                    .filter(key -> source.contains("\"" + key.substring("violation.".length()) + "\""))
                    .filter(key ->
                            !key.endsWith(".progress") && !key.endsWith(".progressed") && !key.endsWith(".noted"))
                    .forEach(checks::add);
        }
        assertThat(checks).hasSizeGreaterThan(10);
        assertThat(known).containsAll(checks);
    }

    @Test
    void states() throws IOException {
        Set<String> known = texts();
        assertThat(known).containsAll(named("demand.status.", DemandStatus.values()));
        assertThat(known).containsAll(named("demand.stage.", DemandStage.values()));
        assertThat(known).containsAll(named("demand.batchStatus.", BatchStatus.values()));
        assertThat(known).containsAll(named("demand.side.", DemandSide.values()));
        assertThat(known).containsAll(named("demand.visibility.", Visibility.values()));
        assertThat(known).containsAll(named("demand.milestone.", Milestone.Progress.values()));
        assertThat(known).containsAll(named("demand.sort.", DemandSort.values()));
        for (DemandFacet facet : DemandFacet.values()) {
            assertThat(known).contains("demand.facet." + facet.parameter());
        }
    }

    private static Set<String> named(String prefix, Enum<?>[] values) {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(values).forEach(value -> keys.add(prefix + value.name()));
        return keys;
    }

    private static Set<String> keys(Pattern pattern, String prefix) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> prefix + found.group(1))
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    private static Set<String> texts() throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                DemandTextsTest.class.getResourceAsStream("/i18n/demand.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
