package org.tongqu.portal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.flowable.engine.ProcessEngine;

/** What each room of a feature may touch. */
final class Rooms {

    private static final String VAADIN = packages(Component.class, 2);
    private static final String JAX_RS = packages(Response.class, 3);
    private static final String ELASTIC = packages(ElasticsearchClient.class, 2);
    private static final String FLOWABLE = packages(ProcessEngine.class, 2);
    private static final String[] DOORS_AND_CELLARS = {
        "..jpa..", "..rest..", "..ui..", "..look..", "..shell..", "..http..", "..api.."
    };

    static final ArchRule MODEL_KNOWS_NO_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages(DOORS_AND_CELLARS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(VAADIN, JAX_RS))
            .as("Model and use cases know no Vaadin and no JAX-RS");

    static final ArchRule ENGINES_STAY_IN_THEIR_WORKSHOPS = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(ELASTIC, FLOWABLE))
            .as("Nobody in the portal touches Elasticsearch or Flowable");

    static final ArchRule ENTITY_MANAGER_STAYS_IN_THE_CELLAR = noClasses()
            .that()
            .resideOutsideOfPackage("..jpa..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(EntityManager.class.getName())
            .as("Only jpa packages touch the EntityManager");

    static final ArchRule CELLARS_SERVE_AND_DO_NOT_SPEAK = noClasses()
            .that()
            .resideInAPackage("..jpa..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(VAADIN, JAX_RS, "..rest..", "..ui.."))
            .as("Cellars know no door");

    static final ArchRule DOORS_USE_USE_CASES_ONLY = noClasses()
            .that()
            .resideInAnyPackage("..rest..", "..ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..jpa..").or(describe("a repository", Rooms::repository)))
            .as("Doors reach the data through use cases only");

    static final ArchRule SCREENS_AND_REST_DO_NOT_MEET = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..rest..", JAX_RS))
            .as("Screens do not use REST resources");

    static final ArchRule AGGREGATES_CHANGE_THEMSELVES = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .and()
            .haveNameMatching("set[A-Z].*")
            .should(notExist())
            .allowEmptyShould(true)
            .as("Aggregates have no setters");

    static final ArchRule NAMES_SAY_THE_JOB = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .as("No class hides its job behind Util, Helper, Manager or Impl");

    private Rooms() {}

    private static String packages(Class<?> one, int parts) {
        String[] path = one.getPackageName().split("\\.");
        return String.join(".", Arrays.copyOf(path, parts)) + "..";
    }

    private static boolean repository(JavaClass type) {
        return type.isInterface() && type.getSimpleName().endsWith("Repository");
    }

    private static ArchCondition<JavaMethod> notExist() {
        return new ArchCondition<>("not exist") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a setter"));
            }
        };
    }
}
