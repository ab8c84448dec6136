package org.tongqu.portal.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the style sheet and the components together, and the colours to their contrast. */
class ThemeTest {

    private static final String FOLDER = "META-INF/resources/themes/tongqu/";
    private static final List<String> SHEETS =
            List.of("tokens", "vaadin", "shell", "parts", "pages", "forms", "charts", "print");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3.0;

    @Test
    void everyClassAComponentWritesIsStyled() throws IOException {
        Set<String> written = new TreeSet<>();
        for (String part : List.of("look", "shell")) {
            try (Stream<Path> files =
                    Files.walk(Path.of("src/main/java/org/tongqu/portal", part), FileVisitOption.FOLLOW_LINKS)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher literal = Pattern.compile("\"(tq-[a-z -]+)\"").matcher(Files.readString(file));
                    while (literal.find()) {
                        written.addAll(Arrays.asList(literal.group(1).split(" ")));
                    }
                }
            }
        }
        String css = String.join("\n", SHEETS.stream().map(ThemeTest::sheet).toList());
        // Names of a cookie, an event and an overlay, not of classes.
        written.removeAll(Set.of("tq-lang", "tq-theme", "tq-confirm-dialog"));
        assertThat(written).hasSizeGreaterThan(80);
        assertThat(written).allSatisfy(name -> assertThat(css).containsPattern("\\." + name + "(?![a-z-])"));
    }

    @Test
    void theStyleSheetImportsEverySheet() {
        String main = sheet("styles");
        assertThat(SHEETS).allSatisfy(name -> assertThat(main).contains("@import \"" + name + ".css\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textAndEdgesHaveTheirContrastInBothModes(String mode) {
        Map<String, String> colours = colours(mode);
        for (String text : List.of("body-text", "secondary-text", "tertiary-text", "primary-text")) {
            assertContrast(colours, "--lumo-" + text + "-color", "--lumo-base-color", TEXT);
            assertContrast(colours, "--lumo-" + text + "-color", "--tq-canvas", TEXT);
            assertContrast(colours, "--lumo-" + text + "-color", "--tq-sunken", TEXT);
        }
        for (String state : List.of("success", "warning", "error")) {
            assertContrast(colours, "--lumo-" + state + "-text-color", "--lumo-" + state + "-color-10pct", TEXT);
        }
        assertContrast(colours, "--lumo-primary-contrast-color", "--lumo-primary-color", TEXT);
        assertContrast(colours, "--lumo-primary-text-color", "--lumo-primary-color-10pct", TEXT);
        assertContrast(colours, "--tq-public", "--tq-public-tint", TEXT);
        assertContrast(colours, "--tq-neutral", "--tq-neutral-tint", TEXT);
        assertContrast(colours, "--tq-line-strong", "--lumo-base-color", EDGE);
        assertContrast(colours, "--lumo-warning-color", "--lumo-base-color", EDGE);
        for (int series = 1; series <= 6; series++) {
            assertContrast(colours, "--tq-data-" + series, "--lumo-base-color", EDGE);
        }
    }

    private static void assertContrast(Map<String, String> colours, String over, String ground, double least) {
        double lighter = Math.max(luminance(colours.get(over)), luminance(colours.get(ground)));
        double darker = Math.min(luminance(colours.get(over)), luminance(colours.get(ground)));
        assertThat((lighter + 0.05) / (darker + 0.05))
                .as(over + " on " + ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static Map<String, String> colours(String mode) {
        String css = sheet("tokens");
        int start = css.indexOf("html[theme~=\"" + mode + "\"] {");
        String block = css.substring(start, css.indexOf("\n}", start));
        Map<String, String> colours = new TreeMap<>();
        Matcher value = Pattern.compile("(--[a-z0-9-]+): (#[0-9A-Fa-f]{6});").matcher(block);
        while (value.find()) {
            colours.put(value.group(1), value.group(2));
        }
        return colours;
    }

    private static String sheet(String name) {
        try (InputStream in = ThemeTest.class.getClassLoader().getResourceAsStream(FOLDER + name + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
