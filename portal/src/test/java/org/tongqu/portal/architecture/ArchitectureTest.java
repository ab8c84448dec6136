package org.tongqu.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongqu.portal.architecture.samples.SampleCycle;

/** The house keeps its laws, and each law catches the sample that breaks it. */
class ArchitectureTest {

    private static final List<ArchRule> RULES = List.of(
            ArchitectureRules.FEATURES_FORM_NO_CYCLE,
            ArchitectureRules.MODEL_KNOWS_NO_DOOR,
            ArchitectureRules.ENTITY_MANAGER_STAYS_IN_THE_CELLAR,
            ArchitectureRules.DOORS_USE_USE_CASES_ONLY,
            ArchitectureRules.SCREENS_AND_REST_DO_NOT_MEET,
            ArchitectureRules.THE_PRESENT_COMES_FROM_THE_CLOCK,
            ArchitectureRules.IDS_ARE_NOT_DRAWN,
            ArchitectureRules.NAMES_SAY_THE_JOB,
            ArchitectureRules.USE_CASES_NAME_THEIR_RIGHT,
            ArchitectureRules.DOORS_CALL_NOTHING_INTERNAL,
            ArchitectureRules.OPERATIONS_ARE_NAMED_AND_GUARDED,
            ArchitectureRules.PAGES_NAME_THEIR_RIGHT);

    private static JavaClasses house;
    private static JavaClasses samples;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.tongqu.portal");
        samples = new ClassFileImporter().importPackagesOf(SampleCycle.class);
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps_the_law() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(house)));
    }

    @TestFactory
    Stream<DynamicTest> a_sample_that_breaks_the_law_is_caught() {
        return Stream.concat(
                        RULES.stream().filter(rule -> rule != ArchitectureRules.FEATURES_FORM_NO_CYCLE),
                        Stream.of(ArchitectureRules.features("org.tongqu.portal.architecture.samples.(*)..")))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThat(rule.evaluate(samples).hasViolation()).isTrue()));
    }

    @Test
    void every_package_of_the_house_has_its_charter() throws IOException {
        for (Path module : List.of(
                Path.of("src/main/java"),
                Path.of("../workflow/src/main/java"),
                Path.of("../search/src/main/java"),
                Path.of("../billing/src/main/java"),
                Path.of("../docker/standalone/src/main/java"))) {
            assertThat(packagesWithoutCharter(module))
                    .as("packages of %s", module)
                    .isEmpty();
        }
    }

    private static List<Path> packagesWithoutCharter(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
        }
    }
}
