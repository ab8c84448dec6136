package org.tongqu.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongqu.billing.sample.KnowsSearch;
import org.tongqu.portal.architecture.samples.SampleHouse;
import org.tongqu.portal.architecture.samples.demand.AnswersRequests;
import org.tongqu.portal.architecture.samples.demand.AsksTheDatabase;
import org.tongqu.portal.architecture.samples.demand.DemandUtil;
import org.tongqu.portal.architecture.samples.demand.DrawsAnId;
import org.tongqu.portal.architecture.samples.demand.GuessesAShare;
import org.tongqu.portal.architecture.samples.demand.HandsOnTheClock;
import org.tongqu.portal.architecture.samples.demand.LooksAtTheClock;
import org.tongqu.portal.architecture.samples.demand.MakesAClock;
import org.tongqu.portal.architecture.samples.demand.MeasuresTime;
import org.tongqu.portal.architecture.samples.demand.SetFromOutside;
import org.tongqu.portal.architecture.samples.demand.ShowsItself;
import org.tongqu.portal.architecture.samples.demand.ThrowsDice;
import org.tongqu.portal.architecture.samples.demand.UnguardedUseCase;
import org.tongqu.portal.architecture.samples.demand.jpa.SpeaksToVisitors;
import org.tongqu.portal.architecture.samples.demand.rest.CallsInternal;
import org.tongqu.portal.architecture.samples.demand.rest.NamelessResource;
import org.tongqu.portal.architecture.samples.demand.rest.OpenResource;
import org.tongqu.portal.architecture.samples.demand.rest.ReadsRepository;
import org.tongqu.portal.architecture.samples.demand.rest.SearchesByItself;
import org.tongqu.portal.architecture.samples.demand.ui.OpenView;
import org.tongqu.portal.architecture.samples.demand.ui.StartsProcesses;
import org.tongqu.portal.architecture.samples.demand.ui.UsesResource;
import org.tongqu.portal.architecture.samples.product.KnowsDemand;
import org.tongqu.search.sample.KnowsTheHouse;

/** The house keeps its laws, each law catches every sample that breaks it, and the documentation states the same laws. */
class ArchitectureTest {

    private static final Path DOCUMENT = Path.of("../docs/architecture.md");

    static final List<ArchRule> LAWS = List.of(
            Directions.FEATURES_FORM_NO_CYCLE,
            Directions.ARROWS_POINT_TO_WHAT_STANDS_EARLIER,
            Directions.WORKSHOPS_KNOW_NO_OTHER_MODULE,
            Rooms.MODEL_KNOWS_NO_DOOR,
            Rooms.ENGINES_STAY_IN_THEIR_WORKSHOPS,
            Rooms.ENTITY_MANAGER_STAYS_IN_THE_CELLAR,
            Rooms.CELLARS_SERVE_AND_DO_NOT_SPEAK,
            Rooms.DOORS_USE_USE_CASES_ONLY,
            Rooms.SCREENS_AND_REST_DO_NOT_MEET,
            Rooms.AGGREGATES_CHANGE_THEMSELVES,
            World.THE_PRESENT_COMES_FROM_THE_CLOCK,
            World.IDS_ARE_NOT_DRAWN,
            Rights.USE_CASES_NAME_THEIR_RIGHT,
            Rights.DOORS_CALL_NOTHING_INTERNAL,
            Rights.OPERATIONS_ARE_GUARDED,
            Rights.OPERATIONS_ARE_NAMED,
            Rights.PAGES_NAME_THEIR_RIGHT,
            Rooms.NAMES_SAY_THE_JOB);

    private static JavaClasses house;
    private static JavaClasses modules;

    @BeforeAll
    static void read() {
        ClassFileImporter product =
                new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        house = product.importPackages("org.tongqu.portal");
        modules = product.importPackages(
                "org.tongqu.workflow", "org.tongqu.search", "org.tongqu.billing", "org.tongqu.standalone");
    }

    static Stream<Arguments> lawsWithTheirSamples() {
        return Stream.of(
                arguments(Directions.ARROWS_POINT_TO_WHAT_STANDS_EARLIER, KnowsDemand.class),
                arguments(Directions.WORKSHOPS_KNOW_NO_OTHER_MODULE, KnowsSearch.class),
                arguments(Directions.WORKSHOPS_KNOW_NO_OTHER_MODULE, KnowsTheHouse.class),
                arguments(Rooms.MODEL_KNOWS_NO_DOOR, ShowsItself.class),
                arguments(Rooms.MODEL_KNOWS_NO_DOOR, AnswersRequests.class),
                arguments(Rooms.ENGINES_STAY_IN_THEIR_WORKSHOPS, SearchesByItself.class),
                arguments(Rooms.ENGINES_STAY_IN_THEIR_WORKSHOPS, StartsProcesses.class),
                arguments(Rooms.ENTITY_MANAGER_STAYS_IN_THE_CELLAR, AsksTheDatabase.class),
                arguments(Rooms.CELLARS_SERVE_AND_DO_NOT_SPEAK, SpeaksToVisitors.class),
                arguments(Rooms.DOORS_USE_USE_CASES_ONLY, ReadsRepository.class),
                arguments(Rooms.SCREENS_AND_REST_DO_NOT_MEET, UsesResource.class),
                arguments(Rooms.AGGREGATES_CHANGE_THEMSELVES, SetFromOutside.class),
                arguments(World.THE_PRESENT_COMES_FROM_THE_CLOCK, LooksAtTheClock.class),
                arguments(World.THE_PRESENT_COMES_FROM_THE_CLOCK, HandsOnTheClock.class),
                arguments(World.THE_PRESENT_COMES_FROM_THE_CLOCK, MakesAClock.class),
                arguments(World.THE_PRESENT_COMES_FROM_THE_CLOCK, MeasuresTime.class),
                arguments(World.IDS_ARE_NOT_DRAWN, DrawsAnId.class),
                arguments(World.IDS_ARE_NOT_DRAWN, ThrowsDice.class),
                arguments(World.IDS_ARE_NOT_DRAWN, GuessesAShare.class),
                arguments(Rights.USE_CASES_NAME_THEIR_RIGHT, UnguardedUseCase.class),
                arguments(Rights.DOORS_CALL_NOTHING_INTERNAL, CallsInternal.class),
                arguments(Rights.OPERATIONS_ARE_GUARDED, OpenResource.class),
                arguments(Rights.OPERATIONS_ARE_NAMED, NamelessResource.class),
                arguments(Rights.PAGES_NAME_THEIR_RIGHT, OpenView.class),
                arguments(Rooms.NAMES_SAY_THE_JOB, DemandUtil.class));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("LAWS")
    void the_house_keeps_the_law(ArchRule law) {
        assertThat(house).hasSizeGreaterThan(500);
        assertThat(modules).hasSizeGreaterThan(200);
        law.check(law == Directions.WORKSHOPS_KNOW_NO_OTHER_MODULE ? modules : house);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lawsWithTheirSamples")
    void a_sample_that_breaks_the_law_is_caught(ArchRule law, Class<?> sample) {
        JavaClasses broken = new ClassFileImporter().importClasses(sample);
        assertThat(law.evaluate(broken).hasViolation())
                .as("%s is caught by: %s", sample.getSimpleName(), law.getDescription())
                .isTrue();
    }

    @Test
    void a_cycle_of_two_features_is_caught() {
        JavaClasses samples = new ClassFileImporter().importPackagesOf(SampleHouse.class);
        assertThat(Directions.SAMPLES_FORM_NO_CYCLE.evaluate(samples).hasViolation())
                .isTrue();
    }

    @Test
    void every_law_has_a_sample() {
        List<ArchRule> sampled = lawsWithTheirSamples()
                .map(pair -> (ArchRule) pair.get()[0])
                .distinct()
                .toList();
        assertThat(LAWS)
                .filteredOn(law -> law != Directions.FEATURES_FORM_NO_CYCLE)
                .isSubsetOf(sampled);
    }

    @Test
    void the_documentation_states_these_laws_and_this_order() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(document.replaceAll("\\s+", " "))
                .contains(LAWS.stream().map(ArchRule::getDescription).toList());
        String order = document.substring(document.indexOf("Arrows go only"), document.indexOf("## Laws"));
        assertThat(Pattern.compile("`([^`]+)`")
                        .matcher(order)
                        .results()
                        .map(MatchResult::group)
                        .flatMap(names -> Stream.of(names.replace("`", "").split(" "))))
                .containsExactlyElementsOf(Directions.ORDER);
    }
}
