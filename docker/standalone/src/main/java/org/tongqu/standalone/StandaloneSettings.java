package org.tongqu.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the three servers are started with.
 *
 * @param data folder with all data
 * @param war the portal
 * @param endpoint where the portal listens
 * @param database the embedded PostgreSQL or an external one
 * @param search the embedded Elasticsearch or an external one
 * @param portal environment and Java options of the portal
 */
public record StandaloneSettings(
        Path data, Path war, Endpoint endpoint, Database database, Search search, Portal portal) {

    /** The database: an external one (url not empty) or the embedded one on a port. */
    public record Database(String url, String user, String password, int port) {
        public static Database embedded(int port) {
            return new Database("", "", "", port);
        }

        boolean external() {
            return !url.isEmpty();
        }
    }

    /** The search server: an external one (url not empty) or the embedded one on a port. */
    public record Search(String url, int port) {
        public static Search embedded(int port) {
            return new Search("", port);
        }

        boolean external() {
            return !url.isEmpty();
        }
    }

    /** Additions for the portal's process, and whether to archive its classes for faster starts. */
    public record Portal(Map<String, String> environment, List<String> jvmOptions, boolean classArchive) {}

    /** All three servers embedded, on free ports, for tests. */
    public static StandaloneSettings embedded(Path data, Path war) {
        return new StandaloneSettings(
                data,
                war,
                Endpoint.local(FreePort.any()),
                Database.embedded(FreePort.any()),
                Search.embedded(FreePort.any()),
                new Portal(Map.of(), List.of(), false));
    }

    /** The same with other additions for the portal's process. */
    public StandaloneSettings with(Portal other) {
        return new StandaloneSettings(data, war, endpoint, database, search, other);
    }
}
