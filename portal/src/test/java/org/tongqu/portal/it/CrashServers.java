package org.tongqu.portal.it;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.tongqu.standalone.EmbeddedElasticsearch;
import org.tongqu.standalone.EmbeddedPostgres;
import org.tongqu.standalone.Endpoint;
import org.tongqu.standalone.Folders;
import org.tongqu.standalone.FreePort;
import org.tongqu.standalone.PayaraMicro;
import org.tongqu.standalone.PayaraSettings;

/** PostgreSQL, Elasticsearch and the portal for a test that kills them; no other test sees these three. */
final class CrashServers implements AutoCloseable {

    private static final int SEARCH_HEAP_MB = 256;

    /** A server that lives for a minute or two gives back less than its best compiler takes for the start. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1");

    private static final Path WAR = Path.of("target/portal.war");

    private final Path home;
    private final Endpoint endpoint = Endpoint.local(FreePort.any());
    private final EmbeddedPostgres postgres;
    private final EmbeddedElasticsearch elasticsearch;
    private Instant now = Instant.parse("2026-11-22T02:00:00Z");
    private PayaraMicro portal;

    private CrashServers(Path home, Consumer<EmbeddedPostgres> whileThePortalStarts) {
        this.home = home;
        int searchPort = FreePort.any();
        CompletableFuture<EmbeddedElasticsearch> searching = CompletableFuture.supplyAsync(
                () -> EmbeddedElasticsearch.start(home.resolve("elasticsearch"), searchPort, SEARCH_HEAP_MB));
        postgres = EmbeddedPostgres.start(home.resolve("postgres"), FreePort.any());
        CompletableFuture<PayaraMicro> starting =
                CompletableFuture.supplyAsync(() -> PayaraMicro.start(settings("http://127.0.0.1:" + searchPort)));
        whileThePortalStarts.accept(postgres);
        portal = starting.join();
        elasticsearch = searching.join();
    }

    /** Starts the three in a folder of their own below target, with demo data, and does something to the database meanwhile. */
    static CrashServers start(String name, Consumer<EmbeddedPostgres> whileThePortalStarts) throws IOException {
        Path home = Path.of("target", name).toAbsolutePath();
        Folders.delete(home);
        return new CrashServers(home, whileThePortalStarts);
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    EmbeddedElasticsearch elasticsearch() {
        return elasticsearch;
    }

    PayaraMicro portal() {
        return portal;
    }

    /** Starts the portal that was killed before; on its clock so much time has passed meanwhile. */
    void restartPortal(Duration passed) {
        now = now.plus(passed);
        portal = PayaraMicro.start(settings(elasticsearch.url()));
    }

    RestClient visitor() {
        return RestClient.visitor(endpoint.url());
    }

    RestClient as(String username) {
        return visitor().signIn(username, RunningPortal.PASSWORD);
    }

    /** Everybody, also after the portal was started again. */
    People people() {
        return new People(visitor(), this::as);
    }

    @Override
    public void close() throws IOException {
        portal.stop();
        elasticsearch.stop();
        postgres.stop();
        Folders.keepLogs(home);
    }

    private PayaraSettings settings(String searchUrl) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("TONGQU_DEMO", "true");
        environment.put("TONGQU_CLOCK_START", now.toString());
        environment.put("TONGQU_DB_URL", postgres.jdbcUrl());
        environment.put("TONGQU_DB_USER", postgres.user());
        environment.put("TONGQU_DB_PASSWORD", postgres.password());
        environment.put("TONGQU_SEARCH_URL", searchUrl);
        return new PayaraSettings(
                home.resolve("payara"), WAR.toAbsolutePath(), endpoint, environment, SHORT_LIVED, false);
    }
}
