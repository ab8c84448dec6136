package org.tongqu.portal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.security.SystemOnly;

/** The laws of the house that the compiler does not see, each in one sentence. */
final class ArchitectureRules {

    private static final String VAADIN = packages(Component.class.getPackageName(), 2);
    private static final String JAX_RS = packages(Response.class.getPackageName(), 3);
    private static final String ELASTIC =
            packages(co.elastic.clients.elasticsearch.ElasticsearchClient.class.getPackageName(), 2);
    private static final String FLOWABLE = packages(org.flowable.engine.ProcessEngine.class.getPackageName(), 2);
    private static final String[] DOORS_AND_CELLARS = {
        "..jpa..", "..rest..", "..ui..", "..look..", "..shell..", "..http..", "..api.."
    };

    static final ArchRule FEATURES_FORM_NO_CYCLE = features("org.tongqu.portal.(*)..");

    static final ArchRule MODEL_KNOWS_NO_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages(DOORS_AND_CELLARS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(VAADIN, JAX_RS, ELASTIC, FLOWABLE))
            .as("model and use cases know no Vaadin, JAX-RS, Elasticsearch or Flowable");

    static final ArchRule ENTITY_MANAGER_STAYS_IN_THE_CELLAR = noClasses()
            .that()
            .resideOutsideOfPackage("..jpa..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(EntityManager.class.getName())
            .as("only jpa packages touch the EntityManager");

    static final ArchRule DOORS_USE_USE_CASES_ONLY = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..ui..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("..jpa..").or(describe("a repository", ArchitectureRules::repository)))
            .as("doors reach the data through use cases only");

    static final ArchRule SCREENS_AND_REST_DO_NOT_MEET = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..rest..")
            .as("screens do not use REST resources");

    static final ArchRule THE_PRESENT_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .as("nobody asks the system for the present");

    static final ArchRule IDS_ARE_NOT_DRAWN = noClasses()
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class)
            .andShould()
            .notHaveSimpleName("Secrets")
            .as("ids come from sequences, secrets from Secrets");

    static final ArchRule NAMES_SAY_THE_JOB = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .as("no class hides its job behind Util, Helper, Manager or Impl");

    static final ArchRule USE_CASES_NAME_THEIR_RIGHT = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(describe("are use cases", ArchitectureRules::useCase))
            .should()
            .beAnnotatedWith(Needs.class)
            .orShould()
            .beAnnotatedWith(SystemOnly.class)
            .as("every public method of a use case names its right");

    static final ArchRule DOORS_CALL_NOTHING_INTERNAL = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..ui..")
            .should()
            .callMethodWhere(describe("it is @SystemOnly", call -> systemOnly(call.getTarget())))
            .as("doors call no use case that is for the product itself");

    static final ArchRule OPERATIONS_ARE_NAMED_AND_GUARDED = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and(describe("answer requests", ArchitectureRules::operation))
            .should()
            .beAnnotatedWith(Needs.class)
            .andShould()
            .beAnnotatedWith(Operation.class)
            .as("every REST operation has a name and a right");

    static final ArchRule PAGES_NAME_THEIR_RIGHT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PageNeeds.class)
            .as("every page names its right");

    private ArchitectureRules() {}

    static ArchRule features(String pattern) {
        return slices().matching(pattern).should().beFreeOfCycles().as("features form no cycle");
    }

    private static String packages(String name, int parts) {
        String[] path = name.split("\\.");
        return String.join(".", java.util.Arrays.copyOf(path, parts)) + "..";
    }

    private static boolean repository(JavaClass type) {
        return type.isInterface() && type.getSimpleName().endsWith("Repository");
    }

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
                        .anyMatch(
                                annotation -> annotation.getRawType().isAnnotatedWith(jakarta.ws.rs.HttpMethod.class));
    }
}
