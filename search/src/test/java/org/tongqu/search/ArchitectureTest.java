package org.tongqu.search;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.tongqu.search.analysis.TextAnalysis;
import org.tongqu.search.elastic.OpenRoom;
import org.tongqu.search.evaluation.RankingQuality;
import org.tongqu.search.matching.Matchmaker;
import org.tongqu.search.samples.HandsOnTheClock;
import org.tongqu.search.samples.ReachesIntoElastic;
import org.tongqu.search.samples.ReadsTheClock;
import org.tongqu.search.samples.RollsDice;
import org.tongqu.search.samples.TalksToElasticsearch;
import org.tongqu.search.samples.TokenHelper;
import org.tongqu.search.samples.UsesTheDatabase;
import org.tongqu.search.samples.one.KnowsTheOther;
import org.tongqu.search.samples.other.KnowsTheOne;
import org.tongqu.search.spi.DocumentSource;

/** The rules of the module, each with a sample that breaks it. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(Index.class.getPackageName());

    private static final String ROOT = Index.class.getPackageName();
    private static final String ELASTIC = ROOT + ".elastic";
    private static final String SAMPLES = UsesTheDatabase.class.getPackageName();

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
            .accessTargetWhere(describe("ask the machine for time or chance", ArchitectureTest::asksTheMachine))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Random.class, Clock.class);

    private static final ArchRule ELASTIC_IS_CLOSED =
            classes().that().resideInAPackage(ELASTIC).should().notBePublic();

    private static final ArchRule NOBODY_REACHES_INTO_ELASTIC = noClasses()
            .that()
            .resideOutsideOfPackage(ELASTIC)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ELASTIC);

    private static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)");

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
        refuses(NO_CLOCK, HandsOnTheClock.class);
        refuses(NO_CLOCK, RollsDice.class);
    }

    @Test
    void nothingInElasticIsPublicOrReachedFromOutside() {
        ELASTIC_IS_CLOSED.check(MODULE);
        refuses(ELASTIC_IS_CLOSED, OpenRoom.class);
        NOBODY_REACHES_INTO_ELASTIC.check(MODULE);
        refuses(NOBODY_REACHES_INTO_ELASTIC, ReachesIntoElastic.class);
    }

    @Test
    void packagesHaveNoCycles() {
        noCycles(ROOT).check(MODULE);
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
        JavaClasses samples = new ClassFileImporter().importClasses(KnowsTheOther.class, KnowsTheOne.class);
        assertThat(noCycles(SAMPLES).evaluate(samples).hasViolation()).isTrue();
    }

    @Test
    void namesSayWhatThingsAre() {
        NAMES_SAY_WHAT_THINGS_ARE.check(MODULE);
        refuses(NAMES_SAY_WHAT_THINGS_ARE, TokenHelper.class);
    }

    private static ArchRule noCycles(String below) {
        return slices().matching(below + ".(*)..").should().beFreeOfCycles();
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        boolean time = access.getTargetOwner().getPackageName().matches("java\\.(lang|time|util)")
                && access.getTarget().getName().matches("now|currentTimeMillis|randomUUID|sleep");
        return time
                || access.getTargetOwner().isEquivalentTo(Math.class)
                        && access.getTarget().getName().equals("random");
    }

    private static void refuses(ArchRule rule, Class<?> sample) {
        JavaClasses violating = new ClassFileImporter().importClasses(sample);
        assertThatThrownBy(() -> rule.check(violating))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(sample.getSimpleName());
    }
}
