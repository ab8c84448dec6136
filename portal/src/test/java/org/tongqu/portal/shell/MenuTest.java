package org.tongqu.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.security.Permissions;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.security.SecurityMatrix;

/** The menu of every role, held against what the pages behind it ask for. */
class MenuTest {

    private static final List<NavEntry> PLACES = new ArrayList<>();
    private static final Map<String, String> NEEDED = new HashMap<>();
    private static Permissions permissions;

    @BeforeAll
    static void read() throws ReflectiveOperationException {
        permissions = SecurityMatrix.loaded();
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tongqu.portal");
        for (JavaClass type : house) {
            if (type.isAssignableTo(NavContribution.class) && !type.isInterface()) {
                PLACES.addAll(contribution(type.reflect()).entries());
            }
            if (type.isAnnotatedWith(Route.class) && type.isAnnotatedWith(PageNeeds.class)) {
                String path = type.getAnnotationOfType(Route.class).value();
                NEEDED.put(path, type.getAnnotationOfType(PageNeeds.class).value());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_may_open_every_place_that_its_menu_shows(Role role) {
        opensWhatItShows(role, false);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void so_may_a_role_at_the_operator_of_the_platform(Role role) {
        opensWhatItShows(role, true);
    }

    private static void opensWhatItShows(Role role, boolean atOperator) {
        assertThat(PLACES).isNotEmpty();
        assertThat(PLACES)
                .filteredOn(place -> place.function().isEmpty() || may(place.function(), role, atOperator))
                .allSatisfy(place -> {
                    assertThat(NEEDED).as("a page at the path of the menu").containsKey(place.path());
                    assertThat(may(NEEDED.get(place.path()), role, atOperator))
                            .as(role + " opens " + place.path())
                            .isTrue();
                });
    }

    private static boolean may(String function, Role role, boolean atOperator) {
        return permissions.reach(function, EnumSet.of(role, Role.PUBLIC), () -> atOperator) != Reach.NONE;
    }

    /** Places are constants of their class, so a contribution can be asked without its collaborators. */
    private static NavContribution contribution(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> bare = type.getDeclaredConstructor();
        bare.setAccessible(true);
        return (NavContribution) bare.newInstance();
    }
}
