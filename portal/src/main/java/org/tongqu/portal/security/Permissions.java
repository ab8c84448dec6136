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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The role × function matrix, read from {@code security/permissions-<feature>.csv}.
 *
 * <p>The same files are the test data of the permission tests.
 */
@ApplicationScoped
public class Permissions {

    private static final String FOLDER = "security/";

    private final Map<String, Map<Role, Reach>> matrix = new TreeMap<>();

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

    /** The widest reach that any of the roles gives; NONE for an unknown function. */
    public Reach reach(String function, Collection<Role> roles) {
        Map<Role, Reach> row = matrix.getOrDefault(function, Map.of());
        return roles.stream()
                .map(role -> row.getOrDefault(role, Reach.NONE))
                .max(Reach::compareTo)
                .orElse(Reach.NONE);
    }

    /** All functions of the matrix. */
    public Set<String> functions() {
        return matrix.keySet();
    }

    private void add(String file, String row, List<Role> columns) {
        String[] cells = row.split(",");
        if (cells.length != columns.size() + 1) {
            throw new IllegalStateException("permissions-" + file + ".csv: " + row);
        }
        Map<Role, Reach> reaches = new EnumMap<>(Role.class);
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells[i + 1].strip();
            reaches.put(columns.get(i), cell.equals("-") ? Reach.NONE : Reach.valueOf(cell.toUpperCase(Locale.ROOT)));
        }
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
