package org.tongqu.portal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/capabilities.md names nothing that does not exist and forgets no operation and no page. */
class CapabilitiesTest {

    private static final Path ROOT = Path.of("..");
    private static final int SCREEN = 1;
    private static final int OPERATIONS = 2;
    private static final int TESTS = 3;

    private static List<String[]> rows;
    private static JavaClasses house;

    @BeforeAll
    static void read() throws IOException {
        rows = Files.readAllLines(ROOT.resolve("docs/capabilities.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Capability"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toArray(String[]::new))
                .toList();
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.tongqu.portal");
    }

    @Test
    void the_operations_named_are_exactly_those_that_exist() {
        Set<String> existing = house.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Operation.class))
                .map(method -> method.getAnnotationOfType(Operation.class).operationId())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named(OPERATIONS)).isEqualTo(existing);
    }

    @Test
    void the_screens_named_are_exactly_those_that_exist() {
        Set<String> existing = house.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> "/" + type.getAnnotationOfType(Route.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named(SCREEN)).isEqualTo(existing);
    }

    @Test
    void every_row_names_tests_and_every_test_named_exists() throws IOException {
        Set<String> existing;
        try (Stream<Path> files = Files.walk(ROOT)) {
            existing = files.map(Path::toString)
                    .filter(file -> file.contains("/src/test/java/") && file.endsWith(".java"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        assertThat(rows)
                .allSatisfy(row -> assertThat(names(row[TESTS])).as(row[0]).isNotEmpty());
        assertThat(named(TESTS)).isSubsetOf(existing);
    }

    private static Set<String> named(int column) {
        return rows.stream().flatMap(row -> names(row[column]).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(","))
                .map(name -> name.strip().replace("`", ""))
                .filter(name -> !name.isEmpty() && !name.equals("—"))
                .toList();
    }
}
