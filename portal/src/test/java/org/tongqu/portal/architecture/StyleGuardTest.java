package org.tongqu.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The style rules of the build (config/checkstyle.xml) catch the sources that break them and no others. */
class StyleGuardTest {

    private static final String GOOD = "package sample;\n\n/** Says what it is. */\npublic class Price {%s}\n";

    @TempDir
    Path folder;

    @Test
    void a_small_well_named_source_in_a_package_with_charter_passes() throws IOException, CheckstyleException {
        write("src/main/java/sample/package-info.java", "/** Sample. */\npackage sample;\n");
        assertThat(faults("src/main/java/sample/Price.java", GOOD.formatted("")))
                .isEmpty();
    }

    @Test
    void a_package_without_charter_is_caught() throws IOException, CheckstyleException {
        assertThat(faults("src/main/java/sample/Price.java", GOOD.formatted("")))
                .containsExactly("JavadocPackage");
    }

    @Test
    void a_public_type_that_does_not_say_what_it_is_is_caught() throws IOException, CheckstyleException {
        write("src/main/java/sample/package-info.java", "/** Sample. */\npackage sample;\n");
        assertThat(faults("src/main/java/sample/Price.java", "package sample;\n\npublic record Price(long fen) {}\n"))
                .containsExactly("MissingJavadocType");
    }

    @ParameterizedTest
    @CsvSource({"300, ''", "301, FileLength"})
    void a_file_has_at_most_300_lines(int lines, String fault) throws IOException, CheckstyleException {
        String blank = "\n".repeat(lines - GOOD.lines().toList().size());
        assertThat(testFaults(GOOD.formatted(blank))).isEqualTo(expected(fault));
    }

    @ParameterizedTest
    @CsvSource({"50, ''", "51, MethodLength"})
    void a_method_has_at_most_50_lines(int lines, String fault) throws IOException, CheckstyleException {
        String method = "\n    void grow() {" + "\n        total++;".repeat(lines - 2) + "\n    }\n";
        assertThat(testFaults(GOOD.formatted("\n    int total;\n" + method))).isEqualTo(expected(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "'int a, int b, int c, int d, int e, int f', ''",
        "'int a, int b, int c, int d, int e, int f, int g', ParameterNumber"
    })
    void a_method_has_at_most_six_parameters(String parameters, String fault) throws IOException, CheckstyleException {
        assertThat(testFaults(GOOD.formatted("void add(" + parameters + ") {}")))
                .isEqualTo(expected(fault));
    }

    @ParameterizedTest
    @CsvSource({"PriceUtil", "PriceUtils", "PriceHelper", "PriceManager", "PriceImpl", "PriceService"})
    void a_name_that_says_nothing_is_caught(String name) throws IOException, CheckstyleException {
        assertThat(testFaults(GOOD.replace("Price", name).formatted(""))).containsExactly("TypeName");
    }

    @ParameterizedTest
    @CsvSource({"TO, DO", "FIX, ME", "X, XX"})
    void a_note_of_unfinished_work_is_caught(String first, String rest) throws IOException, CheckstyleException {
        assertThat(testFaults(GOOD.formatted("// " + first + rest + " later\n")))
                .containsExactly("TodoComment");
    }

    private static List<String> expected(String fault) {
        return fault.isEmpty() ? List.of() : List.of(fault);
    }

    private List<String> testFaults(String source) throws IOException, CheckstyleException {
        return faults("src/test/java/sample/PriceTest.java", source);
    }

    private List<String> faults(String name, String source) throws IOException, CheckstyleException {
        File file = write(name, source).toFile();
        List<String> faults = new ArrayList<>();
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(ConfigurationLoader.loadConfiguration(
                Path.of("../config/checkstyle.xml").toString(), new PropertiesExpander(new Properties())));
        checker.addListener(new Listener(faults));
        checker.process(List.of(file));
        checker.destroy();
        return faults;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private record Listener(List<String> faults) implements AuditListener {

        @Override
        public void addError(AuditEvent event) {
            String check = event.getSourceName();
            faults.add(check.substring(check.lastIndexOf('.') + 1).replaceFirst("Check$", ""));
        }

        @Override
        public void addException(AuditEvent event, Throwable throwable) {
            throw new IllegalStateException(throwable);
        }

        @Override
        public void auditStarted(AuditEvent event) {
            // Nothing to note.
        }

        @Override
        public void auditFinished(AuditEvent event) {
            // Nothing to note.
        }

        @Override
        public void fileStarted(AuditEvent event) {
            // Nothing to note.
        }

        @Override
        public void fileFinished(AuditEvent event) {
            // Nothing to note.
        }
    }
}
