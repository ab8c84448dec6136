package org.tongqu.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    private static Permissions permissions;

    @BeforeAll
    static void load() {
        permissions = new Permissions();
        permissions.load();
    }

    @Test
    void every_function_that_a_method_or_page_names_has_a_row() {
        assertThat(permissions.functions()).containsAll(namedFunctions());
    }

    @Test
    void every_row_is_named_somewhere_in_the_code() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        // The part of a right that reaches public data is asked for by its suffix.
        assertThat(permissions.functions()).allSatisfy(function -> assertThat(sources)
                .contains('"' + function.replaceFirst("-public$", "") + '"'));
    }

    @Test
    void an_unknown_function_is_denied_to_everybody() {
        assertThat(permissions.reach("no.such.function", Set.of(Role.values()), () -> true))
                .isEqualTo(Reach.NONE);
    }

    @Test
    void several_roles_give_the_widest_reach_of_them() {
        assertThat(permissions.reach("organisation.edit", List.of(Role.PUBLIC, Role.ENTERPRISE_ADMIN), () -> false))
                .isEqualTo(Reach.OWN);
        assertThat(permissions.reach(
                        "organisation.edit", List.of(Role.PLATFORM_ADMIN, Role.ENTERPRISE_ADMIN), () -> false))
                .isEqualTo(Reach.ALL);
    }

    @Test
    void what_the_operator_of_the_platform_may_do_is_open_to_its_people_alone() {
        Permissions matrix = new Permissions();
        matrix.add("sample", "sample.pay,operator,own", List.of(Role.FINANCE, Role.BUYER));
        assertThat(matrix.reach("sample.pay", List.of(Role.FINANCE), () -> true))
                .isEqualTo(Reach.ALL);
        assertThat(matrix.reach("sample.pay", List.of(Role.FINANCE), () -> false))
                .isEqualTo(Reach.NONE);
        assertThat(matrix.reach("sample.pay", List.of(Role.FINANCE, Role.BUYER), () -> false))
                .isEqualTo(Reach.OWN);
        assertThat(matrix.reach("sample.pay", List.of(Role.BUYER), () -> true)).isEqualTo(Reach.OWN);
    }

    @Test
    void the_auditor_writes_nothing() {
        Set<String> writing = permissions.functions().stream()
                .filter(function -> !function.endsWith(".read") && !function.equals("session.create"))
                .filter(function -> permissions.reach(function, List.of(Role.AUDITOR), () -> true) != Reach.NONE)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(writing).isEmpty();
    }

    private static Set<String> namedFunctions() {
        Set<String> named = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.tongqu.portal")) {
            type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(Needs.class))
                    .map(method -> method.getAnnotationOfType(Needs.class).value())
                    .forEach(named::add);
            if (type.isAnnotatedWith(PageNeeds.class)) {
                named.add(type.getAnnotationOfType(PageNeeds.class).value());
            }
        }
        return named;
    }
}
