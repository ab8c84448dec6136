package org.tongqu.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which direction features and modules may know each other. */
final class Directions {

    /** From the ground up: each feature may know what stands before it; docs/architecture.md shows the same list. */
    static final List<String> ORDER = List.of(
            "text",
            "problem",
            "time",
            "store",
            "security",
            "demo",
            "idempotency",
            "api",
            "code",
            "outbox",
            "look",
            "shell",
            "audit",
            "signature",
            "notice",
            "organisation",
            "consortium",
            "resource",
            "authorisation",
            "product",
            "demand",
            "typicalcase",
            "feedback",
            "matching",
            "gap",
            "purpose",
            "agreement",
            "trade",
            "cancellation",
            "delivery",
            "sharing",
            "settlement",
            "payout",
            "bank",
            "period",
            "paper",
            "review",
            "home");

    /** The house, or the small house of the samples. */
    private static final Pattern FEATURE =
            Pattern.compile("org\\.tongqu\\.portal\\.(?:architecture\\.samples\\.)?(\\w+)(\\..*)?");

    private static final Pattern MODULE = Pattern.compile("org\\.tongqu\\.(\\w+)(\\..*)?");
    private static final String HOUSE = "portal";

    static final ArchRule FEATURES_FORM_NO_CYCLE = slices().matching("org.tongqu.portal.(*)..")
            .should()
            .beFreeOfCycles()
            .as("Features form no cycle");

    /** The same law on the small house of the samples. */
    static final ArchRule SAMPLES_FORM_NO_CYCLE = slices().matching("org.tongqu.portal.architecture.samples.(*)..")
            .should()
            .beFreeOfCycles();

    static final ArchRule ARROWS_POINT_TO_WHAT_STANDS_EARLIER = classes()
            .that()
            .resideInAPackage("org.tongqu.portal.*..")
            .should(know("only features that stand earlier", Directions::feature, Directions::earlier))
            .as("Arrows between features go only to what stands earlier in the order");

    static final ArchRule WORKSHOPS_KNOW_NO_OTHER_MODULE = classes()
            .that()
            .resideOutsideOfPackage("org.tongqu.portal..")
            .should(know("their own module only", Directions::module, (own, other) -> other.equals(own)))
            .as("No arrow runs between workflow, search, billing and standalone, and none back to portal");

    private Directions() {}

    private static boolean earlier(String own, String other) {
        return own.equals(other) || ORDER.contains(own) && ORDER.indexOf(other) < ORDER.indexOf(own);
    }

    private static Optional<String> feature(JavaClass type) {
        return part(FEATURE, type).filter(name -> !name.equals("architecture"));
    }

    private static Optional<String> module(JavaClass type) {
        return part(MODULE, type);
    }

    private static Optional<String> part(Pattern pattern, JavaClass type) {
        Matcher matcher = pattern.matcher(type.getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static ArchCondition<JavaClass> know(
            String what, Function<JavaClass, Optional<String>> part, BiPredicate<String, String> allowed) {
        return new ArchCondition<>("know " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = part.apply(type).orElse(HOUSE);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> part.apply(arrow.getTargetClass())
                                .filter(other -> !allowed.test(own, other))
                                .isPresent())
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription())));
            }
        };
    }
}
