package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.Role;

/** The role × function matrix, read here by itself, so that the portal's own reading of it is tested too. */
final class RightsMatrix {

    private static final Path FOLDER = Path.of("src/main/resources/security");

    /** Functions beside which a second row of the matrix lets supervisors read what is public data. */
    private static final Map<String, String> SUPERVISED = Map.of(
            "agreement.read", "agreement.supervise",
            "order.read", "order.read-public",
            "usage.read", "usage.read-public");

    /** What a cell says that only people of the operator of the platform have. */
    private static final String OPERATOR = "operator";

    private final Map<String, Map<Role, Reach>> rows = new HashMap<>();
    private final Map<String, Set<Role>> operators = new HashMap<>();

    private RightsMatrix() {}

    static RightsMatrix read() {
        RightsMatrix matrix = new RightsMatrix();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                matrix.add(Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matrix;
    }

    /** Whether the role has the function at the operator of the platform and nowhere else. */
    boolean isOperators(String function, Role role) {
        return operators.get(function).contains(role);
    }

    /** How far a person of this one role gets who does not belong to the operator; everybody is also the public. */
    Reach reach(String function, Role role) {
        Map<Role, Reach> row = rows.get(function);
        assertThat(row).as("row of " + function).isNotNull();
        return wider(row.get(role), row.get(Role.PUBLIC));
    }

    /** As {@link #reach}, with what supervisors may read beside it. */
    Reach supervisedReach(String function, Role role) {
        Reach plain = reach(function, role);
        String second = SUPERVISED.get(function);
        return second == null ? plain : wider(plain, reach(second, role));
    }

    private static Reach wider(Reach one, Reach other) {
        return one.covers(other) ? one : other;
    }

    private void add(List<String> lines) {
        List<String[]> cells = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(","))
                .toList();
        String[] head = cells.get(0);
        for (String[] row : cells.subList(1, cells.size())) {
            Map<Role, Reach> reaches = new EnumMap<>(Role.class);
            Set<Role> operating = EnumSet.noneOf(Role.class);
            for (int i = 1; i < head.length; i++) {
                String cell = row[i].strip();
                Role role = Role.valueOf(head[i].strip());
                boolean none = cell.equals("-") || cell.equals(OPERATOR);
                reaches.put(role, none ? Reach.NONE : Reach.valueOf(cell.toUpperCase(Locale.ROOT)));
                if (cell.equals(OPERATOR)) {
                    operating.add(role);
                }
            }
            operators.put(row[0].strip(), operating);
            rows.put(row[0].strip(), reaches);
        }
    }
}
