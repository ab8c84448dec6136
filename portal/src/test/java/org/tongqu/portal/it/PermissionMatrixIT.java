package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.Role;

/** Every REST operation × every role, by people of the owning and of a foreign organisation, answers as the matrix says. */
@ExtendWith(RunningPortal.class)
class PermissionMatrixIT {

    /** Why somebody who has the right is still refused: four eyes and recusal. */
    private static final Set<String> OWN_WORK =
            Set.of("authorisation.fourEyes", "demand.ownDraft", "typicalcase.ownCase");

    private static final RightsMatrix MATRIX = RightsMatrix.read();
    private static final List<RestOperation> OPERATIONS = RestOperation.all();

    /** People of the operator of the platform, by role. */
    private static final Map<Role, String> OPERATORS = Map.of(
            Role.PLATFORM_ADMIN, "admin",
            Role.FINANCE, "finance2.o001",
            Role.ENTERPRISE_ADMIN, "enterprise.o001",
            Role.AUDITOR, "auditor");

    private static MatrixPeople strangers;
    private static MatrixPeople ownAuthority;
    private static MatrixPeople ownEnterprise;
    private static MatrixPeople ownBuyer;

    /** What strangers knock at in vain, and what its owners work on. */
    private static MatrixTargets untouched;

    private static MatrixTargets worked;

    @BeforeAll
    static void prepare() {
        strangers = MatrixWorld.strangers();
        ownAuthority = MatrixPeople.of("O002", "O002");
        ownEnterprise = MatrixPeople.of("O011", "O011");
        ownBuyer = MatrixPeople.of(MatrixTargets.BUYER, MatrixTargets.BUYER);
        untouched = new MatrixTargets(MatrixWorld.untouched());
        worked = new MatrixTargets(new MatrixObjects("二"));
    }

    @TestFactory
    Stream<DynamicTest> an_operation_is_open_exactly_to_the_roles_of_the_matrix() {
        return everyRole((operation, role) -> () -> {
            RestClient.Answer answer = tried(strangers, role, operation);
            assertThat(answer.status()).as(answer.body()).isLessThan(500);
            if (MATRIX.supervisedReach(operation.function(), role) == Reach.NONE) {
                assertThat(answer.status()).as(answer.body()).isEqualTo(role == Role.PUBLIC ? 401 : 403);
            } else {
                assertThat(answer.status()).as(answer.body()).isNotIn(401, 403);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_belongs_to_others_answers_as_if_it_were_not_there() {
        return everyRole((operation, role) -> () -> {
            Reach reach = MATRIX.supervisedReach(operation.function(), role);
            if (MatrixTargets.isAboutAnObject(operation) && reach != Reach.NONE && reach != Reach.ALL) {
                RestClient.Answer answer = tried(strangers, role, operation);
                assertThat(answer.status()).as(answer.body()).isEqualTo(404);
                assertThat(answer.body()).doesNotContain("权限测试");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> who_may_see_everything_finds_what_belongs_to_others() {
        return everyRole((operation, role) -> () -> {
            boolean all = MatrixTargets.isAboutAnObject(operation)
                    && MATRIX.supervisedReach(operation.function(), role) == Reach.ALL
                    && sight(operation, role) == Reach.ALL;
            if (all) {
                RestClient.Answer answer = tried(strangers, role, operation);
                assertThat(answer.status()).as(answer.body()).isNotEqualTo(404);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> who_may_see_only_what_is_published_does_not_find_the_drafts_of_the_own_house() {
        return everyRole((operation, role) -> () -> {
            if (MatrixTargets.isAboutAnObject(operation)
                    && MATRIX.supervisedReach(operation.function(), role) == Reach.PUBLIC) {
                RestClient.Answer answer =
                        untouched.call(owners(operation).with(role), operation, untouched.path(operation));
                assertThat(answer.status()).as(answer.body()).isEqualTo(404);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_owning_organisation_gets_through_with_the_right_and_is_refused_without_it() {
        return everyRole((operation, role) -> () -> {
            if (!MatrixTargets.isAboutAnObject(operation)) {
                return;
            }
            Reach reach = MATRIX.supervisedReach(operation.function(), role);
            RestClient person = owners(operation).with(role);
            if (reach == Reach.NONE) {
                RestClient.Answer answer = untouched.call(person, operation, untouched.path(operation));
                assertThat(answer.status()).as(answer.body()).isEqualTo(role == Role.PUBLIC ? 401 : 403);
            } else if (isAtHome(operation, role)) {
                RestClient.Answer answer = worked.call(person, operation, worked.pathToSpare(operation, person));
                assertThat(answer.status()).as(answer.body()).isLessThan(500).isNotIn(401, 404);
                if (answer.status() == 403) {
                    assertThat(answer.json().path("code").asText()).isIn(OWN_WORK);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_operator_of_the_platform_gets_through_where_the_matrix_names_it() {
        return OPERATIONS.stream().flatMap(operation -> Arrays.stream(Role.values())
                .filter(role -> MATRIX.isOperators(operation.function(), role))
                .map(role -> DynamicTest.dynamicTest(operation.id() + " by " + role, () -> {
                    RestClient person = RunningPortal.as(OPERATORS.get(role));
                    RestClient.Answer answer = worked.call(person, operation, worked.pathToSpare(operation, person));
                    assertThat(answer.status())
                            .as(answer.body())
                            .isLessThan(500)
                            .isNotIn(401, 404);
                    if (answer.status() == 403) {
                        assertThat(answer.json().path("code").asText()).isIn(OWN_WORK);
                    }
                })));
    }

    @Test
    void every_operation_on_an_object_has_somebody_in_the_owning_or_operating_organisation_who_gets_through() {
        assertThat(OPERATIONS.stream().filter(MatrixTargets::isAboutAnObject))
                .allSatisfy(operation -> assertThat(Arrays.stream(Role.values())
                                .filter(role ->
                                        isAtHome(operation, role) || MATRIX.isOperators(operation.function(), role)))
                        .as(operation.id())
                        .isNotEmpty());
    }

    /** Whether the person knows of the object of the own organisation and has the right to the operation. */
    private static boolean isAtHome(RestOperation operation, Role role) {
        return MATRIX.supervisedReach(operation.function(), role).covers(Reach.OWN)
                && sight(operation, role).covers(Reach.OWN)
                && !MatrixTargets.isForOthersInTheHouse(operation, role);
    }

    private static Reach sight(RestOperation operation, Role role) {
        MatrixTargets.Kind kind = MatrixTargets.kind(operation);
        return kind.open() ? Reach.ALL : MATRIX.supervisedReach(kind.sight(), role);
    }

    private static MatrixPeople owners(RestOperation operation) {
        return switch (MatrixTargets.kind(operation).owner()) {
            case "O002" -> ownAuthority;
            case MatrixTargets.BUYER -> ownBuyer;
            default -> ownEnterprise;
        };
    }

    private static RestClient.Answer tried(MatrixPeople people, Role role, RestOperation operation) {
        // Signing out must not end the token that the other calls use.
        boolean ends = operation.id().equals("endCurrentSession");
        return untouched.call(ends ? people.fresh(role) : people.with(role), operation, untouched.path(operation));
    }

    private static Stream<DynamicTest> everyRole(
            BiFunction<RestOperation, Role, org.junit.jupiter.api.function.Executable> check) {
        return OPERATIONS.stream().flatMap(operation -> Arrays.stream(Role.values())
                .map(role -> DynamicTest.dynamicTest(operation.id() + " by " + role, check.apply(operation, role))));
    }
}
