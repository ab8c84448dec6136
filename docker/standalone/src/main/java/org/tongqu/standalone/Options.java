package org.tongqu.standalone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The command line of ./run, completed from the environment; help.txt describes each option.
 *
 * <p>Values are given as {@code --port 8080} or {@code --port=8080}. TONGQU_DB_URL, TONGQU_DB_USER, TONGQU_DB_PASSWORD
 * and TONGQU_SEARCH_URL in the environment stand for the options of the same name.
 */
final class Options {
    static final int HTTP_PORT = 8080;
    static final int DB_PORT = 15432;
    static final int SEARCH_PORT = 19200;
    private static final int HIGHEST_PORT = 65535;
    private static final Set<String> SWITCHES = Set.of("help", "fresh", "no-demo", "skip-build");
    private static final Set<String> VALUES = Set.of(
            "port", "listen", "data", "db-port", "search-port", "db-url", "db-user", "db-password", "search-url");
    private static final Map<String, String> FROM_ENVIRONMENT = Map.of(
            "db-url", "TONGQU_DB_URL",
            "db-user", "TONGQU_DB_USER",
            "db-password", "TONGQU_DB_PASSWORD",
            "search-url", "TONGQU_SEARCH_URL");

    private final Map<String, String> given;

    private Options(Map<String, String> given) {
        this.given = given;
    }

    /**
     * Reads the command line.
     *
     * @throws StartFailure naming the first argument that is not understood
     */
    static Options parse(List<String> arguments, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        FROM_ENVIRONMENT.forEach((option, variable) -> {
            String value = environment.getOrDefault(variable, "");
            if (!value.isBlank()) {
                given.put(option, value);
            }
        });
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            read(rest, given);
        }
        Options options = new Options(given);
        options.check();
        return options;
    }

    /** All options that are understood, without the dashes. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(SWITCHES);
        names.addAll(VALUES);
        return names;
    }

    boolean help() {
        return given.containsKey("help");
    }

    boolean fresh() {
        return given.containsKey("fresh");
    }

    boolean demo() {
        return !given.containsKey("no-demo");
    }

    int port() {
        return number("port", HTTP_PORT);
    }

    int dbPort() {
        return number("db-port", DB_PORT);
    }

    int searchPort() {
        return number("search-port", SEARCH_PORT);
    }

    String listen() {
        return given.getOrDefault("listen", Endpoint.LOOPBACK);
    }

    /** The data folder asked for, or the given one. */
    Path data(Path otherwise) {
        return given.containsKey("data")
                ? Path.of(given.get("data")).toAbsolutePath().normalize()
                : otherwise;
    }

    boolean dataGiven() {
        return given.containsKey("data");
    }

    boolean externalDatabase() {
        return given.containsKey("db-url");
    }

    boolean externalSearch() {
        return given.containsKey("search-url");
    }

    String dbUrl() {
        return given.get("db-url");
    }

    String dbUser() {
        return given.getOrDefault("db-user", EmbeddedPostgres.NAME);
    }

    String dbPassword() {
        return given.getOrDefault("db-password", "");
    }

    String searchUrl() {
        return given.get("search-url");
    }

    private static void read(Deque<String> rest, Map<String, String> given) {
        String argument = rest.removeFirst();
        if (argument.equals("-h")) {
            given.put("help", "");
            return;
        }
        int equals = argument.indexOf('=');
        String name = argument.replaceFirst("^--", "").replaceFirst("=.*", "");
        boolean option = argument.startsWith("--");
        if (option && equals < 0 && SWITCHES.contains(name)) {
            given.put(name, "");
        } else if (option && VALUES.contains(name)) {
            String value = equals >= 0 ? argument.substring(equals + 1) : rest.pollFirst();
            if (value == null || value.isBlank()) {
                throw new StartFailure("--" + name + " needs a value; see ./run --help");
            }
            given.put(name, value);
        } else {
            throw new StartFailure("unknown argument " + argument + "; see ./run --help");
        }
    }

    private void check() {
        port();
        dbPort();
        searchPort();
        if (externalDatabase() && !dbUrl().startsWith("jdbc:postgresql:")) {
            throw new StartFailure("--db-url must begin with jdbc:postgresql:");
        }
        if (!externalDatabase() && (given.containsKey("db-user") || given.containsKey("db-password"))) {
            throw new StartFailure("--db-user and --db-password need --db-url");
        }
        if (externalSearch() && !searchUrl().matches("https?://.+")) {
            throw new StartFailure("--search-url must begin with http:// or https://");
        }
        if (fresh() && externalDatabase()) {
            throw new StartFailure("--fresh deletes the data of the embedded servers only; leave it out with --db-url");
        }
    }

    private int number(String name, int otherwise) {
        String value = given.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new StartFailure("--" + name + " needs a port number, not " + value, notANumber);
        }
        throw new StartFailure("--" + name + " needs a port number from 1 to " + HIGHEST_PORT + ", not " + value);
    }
}
