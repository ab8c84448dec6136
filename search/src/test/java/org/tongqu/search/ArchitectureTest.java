package org.tongqu.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongqu.search.analysis.TextAnalysis;
import org.tongqu.search.evaluation.RankingQuality;
import org.tongqu.search.matching.Matchmaker;
import org.tongqu.search.samples.ReadsTheClock;
import org.tongqu.search.samples.TalksToElasticsearch;
import org.tongqu.search.samples.UsesTheDatabase;
import org.tongqu.search.spi.DocumentSource;

/** The rules of the module, each with a sample that breaks it. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(Index.class.getPackageName());

    private static final String ROOT = Index.class.getPackageName();
    private static final String ELASTIC = ROOT + ".elastic";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;

    private static final ArchRule KNOWS_NOBODY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.tongqu.portal..",
                    "org.tongqu.billing..",
                    "org.tongqu.workflow..",
                    "jakarta.persistence..",
                    "jakarta.ws.rs..",
                    "jakarta.transaction..",
                    "java.sql..",
                    "javax.sql..",
                    "com.vaadin..",
                    "org.flowable..");

    private static final ArchRule ONLY_ELASTIC_TALKS_TO_ELASTICSEARCH = noClasses()
            .that()
            .resideOutsideOfPackage(ELASTIC)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..", "org.apache.http..");

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                    "now|currentTimeMillis|randomUUID|sleep"))
                    .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                            "java.lang", "java.time", "java.util")))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Random.class, Clock.class);

    @Test
    void theModuleKnowsNobodyElse() {
        KNOWS_NOBODY.check(MODULE);
        refuses(KNOWS_NOBODY, UsesTheDatabase.class);
    }

    @Test
    void onlyOnePackageTalksToElasticsearch() {
        ONLY_ELASTIC_TALKS_TO_ELASTICSEARCH.check(MODULE);
        refuses(ONLY_ELASTIC_TALKS_TO_ELASTICSEARCH, TalksToElasticsearch.class);
    }

    @Test
    void nothingReadsTheClockOrRollsDice() {
        NO_CLOCK.check(MODULE);
        refuses(NO_CLOCK, ReadsTheClock.class);
    }

    @Test
    void nothingInElasticIsPublic() {
        classes().that().resideInAPackage(ELASTIC).should().notBePublic().check(MODULE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ELASTIC)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ELASTIC)
                .check(MODULE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MODULE);
        // The root package is no slice of its own there; what it may know is said here.
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ELASTIC, Matchmaker.class.getPackageName(), DocumentSource.class.getPackageName())
                .check(MODULE);
        noClasses()
                .that()
                .resideInAnyPackage(TextAnalysis.class.getPackageName(), RankingQuality.class.getPackageName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT, Matchmaker.class.getPackageName(), ELASTIC)
                .check(MODULE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)")
                .check(MODULE);
    }

    @Test
    void filesAreShortAndEveryPackageHasItsCharter() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
                assertThat(source.resolveSibling("package-info.java")).exists();
            }
        }
    }

    private static void refuses(ArchRule rule, Class<?> sample) {
        JavaClasses violating = new ClassFileImporter().importClasses(sample);
        assertThatThrownBy(() -> rule.check(violating))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(sample.getSimpleName());
    }
}
