package org.tongqu.portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * The role × function matrix, read from {@code security/permissions-<feature>.csv}.
 *
 * <p>A cell says how far the role reaches; {@code operator} means everything, for people of the organisation that operates
 * the platform, and nothing for others. The same files are the test data of the permission tests.
 */
@ApplicationScoped
public class Permissions {

    private static final String FOLDER = "security/";
    private static final String OPERATOR = "operator";

    private final Map<String, Map<Role, Reach>> matrix = new TreeMap<>();
    private final Map<String, Set<Role>> operators = new TreeMap<>();

    @PostConstruct
    void load() {
        for (String file : lines("index.txt")) {
            List<String> rows = lines("permissions-" + file + ".csv");
            List<Role> columns = Arrays.stream(rows.get(0).split(","))
                    .skip(1)
                    .map(String::strip)
                    .map(Role::valueOf)
                    .toList();
            rows.stream().skip(1).forEach(row -> add(file, row, columns));
        }
    }

    /**
     * The widest reach that any of the roles gives; NONE for an unknown function.
     *
     * @param atOperator whether the person belongs to the operator of the platform; asked only if it matters
     */
    public Reach reach(String function, Collection<Role> roles, BooleanSupplier atOperator) {
        Map<Role, Reach> row = matrix.getOrDefault(function, Map.of());
        Set<Role> operating = operators.getOrDefault(function, Set.of());
        if (roles.stream().anyMatch(operating::contains) && atOperator.getAsBoolean()) {
            return Reach.ALL;
        }
        return roles.stream()
                .map(role -> row.getOrDefault(role, Reach.NONE))
                .max(Reach::compareTo)
                .orElse(Reach.NONE);
    }

    /** All functions of the matrix. */
    public Set<String> functions() {
        return matrix.keySet();
    }

    void add(String file, String row, List<Role> columns) {
        String[] cells = row.split(",");
        if (cells.length != columns.size() + 1) {
            throw new IllegalStateException("permissions-" + file + ".csv: " + row);
        }
        Map<Role, Reach> reaches = new EnumMap<>(Role.class);
        Set<Role> operating = EnumSet.noneOf(Role.class);
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells[i + 1].strip();
            if (cell.equals(OPERATOR)) {
                operating.add(columns.get(i));
            } else if (!cell.equals("-")) {
                reaches.put(columns.get(i), Reach.valueOf(cell.toUpperCase(Locale.ROOT)));
            }
        }
        operators.put(cells[0].strip(), operating);
        if (matrix.put(cells[0].strip(), reaches) != null) {
            throw new IllegalStateException("function twice in the permission matrix: " + cells[0]);
        }
    }

    private static List<String> lines(String name) {
        try (InputStream in = Permissions.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("missing " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
