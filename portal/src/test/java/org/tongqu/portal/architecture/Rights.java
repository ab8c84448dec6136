package org.tongqu.portal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.security.SystemOnly;

/** Nothing is done, answered or shown without a right that somebody wrote down. */
final class Rights {

    static final ArchRule USE_CASES_NAME_THEIR_RIGHT = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(describe("are use cases", Rights::useCase))
            .should()
            .beAnnotatedWith(Needs.class)
            .orShould()
            .beAnnotatedWith(SystemOnly.class)
            .as("Every public method of a use case names its right or is for the product itself");

    static final ArchRule DOORS_CALL_NOTHING_INTERNAL = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..ui..")
            .should()
            .callMethodWhere(describe("it is @SystemOnly", call -> systemOnly(call.getTarget())))
            .as("Doors call no use case that is for the product itself");

    static final ArchRule OPERATIONS_ARE_GUARDED = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and(describe("answer requests", Rights::operation))
            .should()
            .beAnnotatedWith(Needs.class)
            .as("Every REST operation names its right");

    static final ArchRule OPERATIONS_ARE_NAMED = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and(describe("answer requests", Rights::operation))
            .should()
            .beAnnotatedWith(Operation.class)
            .as("Every REST operation has a name");

    static final ArchRule PAGES_NAME_THEIR_RIGHT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PageNeeds.class)
            .as("Every page names its right");

    private Rights() {}

    private static boolean useCase(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                && !type.getPackageName().contains(".jpa");
    }

    private static boolean systemOnly(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitCallTarget call
                && call.resolveMember()
                        .map(member -> member.isAnnotatedWith(SystemOnly.class))
                        .orElse(false);
    }

    private static boolean operation(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}
