package org.tongqu.billing.architecture;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongqu.billing.Fen;
import org.tongqu.billing.architecture.samples.AsksTheDatabase;
import org.tongqu.billing.architecture.samples.CountsInDoubles;
import org.tongqu.billing.architecture.samples.DividesWithoutScale;
import org.tongqu.billing.architecture.samples.DrawsLots;
import org.tongqu.billing.architecture.samples.HandsOnTheWallClock;
import org.tongqu.billing.architecture.samples.LooseRefusal;
import org.tongqu.billing.architecture.samples.OpenEntity;
import org.tongqu.billing.architecture.samples.PostsPastTheLedger;
import org.tongqu.billing.architecture.samples.ReadsTheDateOfAZone;
import org.tongqu.billing.architecture.samples.ReadsTheWallClock;
import org.tongqu.billing.architecture.samples.SpeaksHttp;
import org.tongqu.billing.price.SampleLookingAhead;

/** Every rule holds for the module and catches the sample that breaks it. */
class ArchitectureTest {

    private static final int MOST_LINES = 300;
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Fen.class.getPackageName());

    static Stream<Arguments> rulesWithTheirSamples() {
        return Stream.of(
                Arguments.of(Rules.KNOWS_NO_DOORS, SpeaksHttp.class),
                Arguments.of(Rules.NO_FLOATING_POINT, CountsInDoubles.class),
                Arguments.of(Rules.DIVISION_SAYS_HOW_IT_ROUNDS, DividesWithoutScale.class),
                Arguments.of(Rules.DATABASE_ONLY_IN_THE_CELLAR, AsksTheDatabase.class),
                Arguments.of(Rules.TIME_COMES_FROM_A_CLOCK, ReadsTheWallClock.class),
                Arguments.of(Rules.TIME_COMES_FROM_A_CLOCK, ReadsTheDateOfAZone.class),
                Arguments.of(Rules.TIME_COMES_FROM_A_CLOCK, HandsOnTheWallClock.class),
                Arguments.of(Rules.NOTHING_IS_DRAWN_BY_LOT, DrawsLots.class),
                Arguments.of(Rules.ONLY_THE_LEDGER_POSTS, PostsPastTheLedger.class),
                Arguments.of(Rules.REFUSALS_ARE_TYPED, LooseRefusal.class),
                Arguments.of(Rules.ENTITIES_CHANGE_THEMSELVES, OpenEntity.class),
                Arguments.of(Rules.ARROWS_POINT_DOWN, SampleLookingAhead.class));
    }

    @ParameterizedTest
    @MethodSource("rulesWithTheirSamples")
    void holdsForTheModuleAndCatchesItsSample(ArchRule rule, Class<?> sample) {
        assertThat(MODULE).hasSizeGreaterThan(100);
        rule.check(MODULE);
        JavaClasses broken = new ClassFileImporter().importClasses(sample);
        assertThat(rule.evaluate(broken).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void everyPackageHasItsCharter() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> packages = files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(packages).hasSizeGreaterThan(9).allSatisfy(folder -> assertThat(
                            Files.readString(folder.resolve("package-info.java")))
                    .contains("R1.", "Out of scope:"));
        }
    }

    @Test
    void noSourceFileIsLongerThanAReaderCanHold() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources =
                    files.filter(f -> f.toString().matches(".*\\.(java|sql)")).toList();
            assertThat(sources).hasSizeGreaterThan(100).allSatisfy(file -> assertThat(Files.readAllLines(file))
                    .hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }
}
