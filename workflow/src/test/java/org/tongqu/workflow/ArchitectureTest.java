package org.tongqu.workflow;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongqu.workflow.violations.AsksForChance;
import org.tongqu.workflow.violations.AsksForTheDate;
import org.tongqu.workflow.violations.AsksTheClock;
import org.tongqu.workflow.violations.HandsOnTheClock;
import org.tongqu.workflow.violations.KnowsFlowable;
import org.tongqu.workflow.violations.KnowsJpa;
import org.tongqu.workflow.violations.KnowsThePart;
import org.tongqu.workflow.violations.flowable.PublicPart;
import org.tongqu.workflow.violations.flowable.TextHelper;

/** The walls of this module; each rule is also shown a class that it must catch. */
class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tongqu.workflow");

    private static final ArchRule WORKSHOP_KNOWS_NO_HOUSE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.tongqu.portal..",
                    "org.tongqu.billing..",
                    "org.tongqu.search..",
                    "jakarta.persistence..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "com.vaadin..",
                    "co.elastic.."));

    private static final ArchRule FLOWABLE_STAYS_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage("..flowable..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.flowable..", "..workflow.flowable..");

    private static final ArchRule ENGINE_ROOM_IS_CLOSED = classes()
            .that()
            .resideInAPackage("..workflow..flowable..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("EngineStartup") // an EJB has to be public
            .should()
            .notBePublic();

    private static final ArchRule TIME_AND_CHANCE_ARE_INJECTED =
            noClasses().should().accessTargetWhere(asksTheWorld());

    private static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)");

    private static final ArchRule NO_CYCLES =
            slices().matching("org.tongqu.(**)").should().beFreeOfCycles();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theModuleKeepsTheRule(ArchRule rule) {
        rule.check(MODULE);
    }

    @ParameterizedTest(name = "{0} catches {1}")
    @MethodSource("violations")
    void theRuleCatchesItsViolation(ArchRule rule, Class<?> violation) {
        JavaClasses sample = new ClassFileImporter().importClasses(violation);

        assertThat(rule.evaluate(sample).hasViolation()).isTrue();
    }

    @Test
    void twoPackagesThatNeedEachOtherAreCaught() {
        JavaClasses sample = new ClassFileImporter().importClasses(KnowsThePart.class, PublicPart.class);

        assertThat(NO_CYCLES.evaluate(sample).hasViolation()).isTrue();
    }

    @Test
    void everyPackageStatesItsCharter() {
        Set<String> packages = MODULE.stream()
                .map(each -> each.getPackageName().replace('.', '/'))
                .collect(Collectors.toSet());

        assertThat(packages).hasSize(3).allSatisfy(each -> assertThat(
                        Path.of("src", "main", "java", each, "package-info.java"))
                .content()
                .contains("R1 ", "Out of scope"));
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                WORKSHOP_KNOWS_NO_HOUSE,
                FLOWABLE_STAYS_INSIDE,
                ENGINE_ROOM_IS_CLOSED,
                TIME_AND_CHANCE_ARE_INJECTED,
                NAMES_SAY_WHAT_A_CLASS_IS,
                NO_CYCLES);
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                arguments(WORKSHOP_KNOWS_NO_HOUSE, KnowsJpa.class),
                arguments(FLOWABLE_STAYS_INSIDE, KnowsFlowable.class),
                arguments(ENGINE_ROOM_IS_CLOSED, PublicPart.class),
                arguments(TIME_AND_CHANCE_ARE_INJECTED, AsksTheClock.class),
                arguments(TIME_AND_CHANCE_ARE_INJECTED, AsksForTheDate.class),
                arguments(TIME_AND_CHANCE_ARE_INJECTED, HandsOnTheClock.class),
                arguments(TIME_AND_CHANCE_ARE_INJECTED, AsksForChance.class),
                arguments(NAMES_SAY_WHAT_A_CLASS_IS, TextHelper.class));
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheWorld() {
        return DescribedPredicate.describe("ask for the time or for chance", access -> {
            String target =
                    access.getTargetOwner().getName() + "." + access.getTarget().getName();
            return target.startsWith("java.time.") && target.endsWith(".now") && !isGiven(access, Clock.class)
                    || target.startsWith("java.time.Clock.system")
                    || access.getTargetOwner().isAssignableTo(Random.class)
                    || "java.util.Date.<init>".equals(target) && !isGiven(access, long.class)
                    || "java.lang.System.currentTimeMillis".equals(target)
                    || "java.lang.Math.random".equals(target)
                    || "java.util.UUID.randomUUID".equals(target);
        });
    }

    private static boolean isGiven(JavaAccess<?> access, Class<?> parameter) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
    }
}
