package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.Role;

/**
 * Every REST operation × every role, by people of the owning and of a foreign organisation, answers as the matrix says.
 *
 * <p>The matrix files are read here by themselves, so that the portal's own reading of them is tested too.
 */
@ExtendWith(RunningPortal.class)
class PermissionMatrixIT {

    private static final String PASSWORD = "matrix-test-2026";
    private static final Path MATRIX = Path.of("src/main/resources/security");

    /** Organisations that own nothing of what the fixtures name. */
    private static final Map<Boolean, String> FOREIGN = Map.of(true, "O010", false, "O044");

    private static final Map<String, Map<Role, Reach>> RIGHTS = new HashMap<>();
    private static final Map<Role, RestClient> STRANGERS = new EnumMap<>(Role.class);
    private static MatrixFixtures fixtures;

    @BeforeAll
    static void prepare() throws IOException {
        try (Stream<Path> files = Files.list(MATRIX)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                readMatrix(file);
            }
        }
        RestClient admin = RunningPortal.as("admin");
        for (Role role : Role.values()) {
            STRANGERS.put(role, role == Role.PUBLIC ? RunningPortal.visitor() : stranger(admin, role));
        }
        fixtures = MatrixFixtures.prepare();
    }

    @TestFactory
    Stream<DynamicTest> an_operation_is_open_exactly_to_the_roles_of_the_matrix() {
        return RestOperation.all().stream().flatMap(operation -> Arrays.stream(Role.values())
                .map(role ->
                        DynamicTest.dynamicTest(operation.id() + " by " + role, () -> checkStranger(operation, role))));
    }

    @TestFactory
    Stream<DynamicTest> what_belongs_to_others_answers_as_if_it_were_not_there() {
        return RestOperation.all().stream()
                .filter(operation -> fixtures.isPrivate(operation))
                .flatMap(operation -> Arrays.stream(Role.values())
                        .filter(role -> hidden(operation, role))
                        .map(role -> DynamicTest.dynamicTest(
                                operation.id() + " by " + role,
                                () -> assertThat(call(role, operation).status()).isEqualTo(404))));
    }

    private static void checkStranger(RestOperation operation, Role role) {
        RestClient.Answer answer = call(role, operation);
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
        boolean open = reach(operation, role) != Reach.NONE;
        if (!open) {
            assertThat(answer.status()).isEqualTo(role == Role.PUBLIC ? 401 : 403);
        } else {
            assertThat(answer.status()).as(answer.body()).isNotIn(401, 403);
        }
    }

    private static boolean hidden(RestOperation operation, Role role) {
        Reach reach = reach(operation, role);
        return reach == Reach.OWN || reach == Reach.CONSORTIUM;
    }

    private static Reach reach(RestOperation operation, Role role) {
        Map<Role, Reach> row = RIGHTS.get(operation.function());
        assertThat(row).as("row of " + operation.function()).isNotNull();
        Reach own = row.get(role);
        Reach everybody = row.get(Role.PUBLIC);
        return own.covers(everybody) ? own : everybody;
    }

    private static RestClient.Answer call(Role role, RestOperation operation) {
        // Signing out must not end the token that the other calls use.
        boolean ends = operation.id().equals("endCurrentSession") && role != Role.PUBLIC;
        RestClient person = ends ? RunningPortal.visitor().signIn(username(role), PASSWORD) : STRANGERS.get(role);
        String path = fixtures.path(operation);
        boolean body = operation.method().equals("POST") || operation.method().equals("PUT");
        return switch (operation.id()) {
            case "createSession" ->
                person.post(path, Map.of("username", "auditor", "password", RunningPortal.PASSWORD));
            case "importDemands" ->
                person.send("POST", path + "?fileName=a.csv", "", Map.of("Content-Type", "text/csv"));
            default -> person.send(operation.method(), path, body ? Map.of() : null, Map.of());
        };
    }

    private static RestClient stranger(RestClient admin, Role role) {
        String username = username(role);
        Map<String, Object> account = Map.of(
                "username",
                username,
                "displayName",
                "示例权限测试",
                "organisationId",
                FOREIGN.get(role.name().startsWith("AUTHORITY")),
                "roles",
                List.of(role.name()),
                "password",
                PASSWORD);
        admin.post("/accounts", account).expect(201);
        return RunningPortal.visitor().signIn(username, PASSWORD);
    }

    private static String username(Role role) {
        return "matrix." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void readMatrix(Path file) throws IOException {
        List<String[]> rows = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(","))
                .toList();
        String[] head = rows.get(0);
        for (String[] row : rows.subList(1, rows.size())) {
            Map<Role, Reach> reaches = new EnumMap<>(Role.class);
            for (int i = 1; i < head.length; i++) {
                String cell = row[i].strip();
                reaches.put(
                        Role.valueOf(head[i].strip()),
                        cell.equals("-") ? Reach.NONE : Reach.valueOf(cell.toUpperCase(Locale.ROOT)));
            }
            RIGHTS.put(row[0].strip(), reaches);
        }
    }
}
