package org.tongqu.portal.it;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.tongqu.standalone.EmbeddedElasticsearch;
import org.tongqu.standalone.EmbeddedPostgres;
import org.tongqu.standalone.Folders;
import org.tongqu.standalone.FreePort;

/**
 * The database and the search node of the in-container tests; they end with the program that runs the tests.
 *
 * <p>The container learns where they are from a file of system properties that arquillian.xml names.
 */
final class ContainerServers {

    private static final Path HOME = Path.of("target/container-data");
    private static final int SEARCH_HEAP_MB = 256;

    private ContainerServers() {}

    /** Starts both with empty data; the search node boots beside the container. */
    static void start() throws IOException {
        Folders.delete(HOME);
        int searchPort = FreePort.any();
        CompletableFuture.runAsync(
                () -> EmbeddedElasticsearch.start(HOME.resolve("elasticsearch"), searchPort, SEARCH_HEAP_MB));
        EmbeddedPostgres postgres = EmbeddedPostgres.start(HOME.resolve("postgres"), FreePort.any());
        Properties properties = new Properties();
        properties.setProperty("tongqu.db.url", postgres.jdbcUrl());
        properties.setProperty("tongqu.db.user", postgres.user());
        properties.setProperty("tongqu.db.password", postgres.password());
        properties.setProperty("tongqu.search.url", "http://127.0.0.1:" + searchPort);
        properties.setProperty("tongqu.demo", "true");
        properties.setProperty("tongqu.clock.start", "2026-11-22T02:00:00Z");
        try (Writer file = Files.newBufferedWriter(HOME.resolve("servers.properties"))) {
            properties.store(file, null);
        }
    }
}
