package org.tongqu.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * PostgreSQL, Elasticsearch and the portal, started together and stopped together.
 *
 * <p>PostgreSQL comes first, because the portal migrates its schema while it starts; Elasticsearch boots beside both.
 */
public final class Standalone implements AutoCloseable {
    private final StandaloneSettings settings;
    private final Progress progress;
    private final DataFolder data;
    private Optional<EmbeddedPostgres> postgres = Optional.empty();
    private volatile Optional<EmbeddedElasticsearch> elasticsearch = Optional.empty();
    private PayaraMicro portal;
    private CompletableFuture<Void> searching = CompletableFuture.completedFuture(null);

    private Standalone(StandaloneSettings settings, Progress progress, DataFolder data) {
        this.settings = settings;
        this.progress = progress;
        this.data = data;
    }

    /** Starts everything in a folder of its own; returns when the portal is ready. */
    public static Standalone start(StandaloneSettings settings, Progress progress) {
        DataFolder data = DataFolder.take(settings.data());
        try {
            return start(settings, progress, data);
        } catch (StartFailure e) {
            data.close();
            throw e;
        }
    }

    /** Starts everything in a folder already taken. */
    static Standalone start(StandaloneSettings settings, Progress progress, DataFolder data) {
        Standalone standalone = new Standalone(settings, progress, data);
        try {
            standalone.startParts();
            return standalone;
        } catch (StartFailure e) {
            standalone.stopParts();
            throw e;
        }
    }

    /** The portal's address, without a slash at the end. */
    public String url() {
        return portal.url();
    }

    /** The embedded PostgreSQL; fails when an external one is used. */
    public EmbeddedPostgres postgres() {
        return postgres.orElseThrow();
    }

    /** The embedded Elasticsearch; fails when an external one is used. */
    public EmbeddedElasticsearch elasticsearch() {
        return elasticsearch.orElseThrow();
    }

    public PayaraMicro portal() {
        return portal;
    }

    /** Stops everything in reverse order and gives the data folder back. */
    @Override
    public void close() {
        stopParts();
        data.close();
    }

    /** Starts again what has ended by itself; returns what that was. */
    List<String> repair() {
        List<String> repaired = new ArrayList<>();
        postgres.filter(server -> !server.alive()).ifPresent(server -> {
            server.restart();
            repaired.add("PostgreSQL");
        });
        elasticsearch.filter(server -> !server.alive()).ifPresent(server -> {
            server.restart();
            repaired.add("Elasticsearch");
        });
        if (!portal.alive()) {
            portal.restart();
            repaired.add("the portal");
        }
        if (!repaired.isEmpty()) {
            data.note(noteLines());
        }
        return repaired;
    }

    private void startParts() {
        searching = CompletableFuture.runAsync(this::startSearch);
        startDatabase();
        progress.step("portal: starting " + settings.war().getFileName());
        portal = PayaraMicro.start(payaraSettings());
        progress.step("portal: ready on " + portal.url());
        try {
            searching.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure
                    ? failure
                    : new StartFailure("Elasticsearch could not be started", e);
        }
        data.note(noteLines());
    }

    private void startDatabase() {
        if (settings.database().external()) {
            progress.step("PostgreSQL: using " + settings.database().url());
            return;
        }
        int port = settings.database().port();
        progress.step("PostgreSQL: starting on port " + port);
        postgres = Optional.of(EmbeddedPostgres.start(data.part("postgres"), port));
        progress.step("PostgreSQL: ready");
    }

    private void startSearch() {
        if (settings.search().external()) {
            progress.step("Elasticsearch: using " + settings.search().url());
            return;
        }
        int port = settings.search().port();
        progress.step("Elasticsearch: starting on port " + port);
        EmbeddedElasticsearch node =
                EmbeddedElasticsearch.in(data.part("elasticsearch"), port, EmbeddedElasticsearch.DEFAULT_HEAP_MB);
        elasticsearch = Optional.of(node);
        node.restart();
        progress.step("Elasticsearch: ready");
    }

    private PayaraSettings payaraSettings() {
        StandaloneSettings.Database database = settings.database();
        Map<String, String> environment = new TreeMap<>(settings.portal().environment());
        environment.put("TONGQU_DB_URL", postgres.map(EmbeddedPostgres::jdbcUrl).orElse(database.url()));
        environment.put("TONGQU_DB_USER", postgres.map(EmbeddedPostgres::user).orElse(database.user()));
        environment.put(
                "TONGQU_DB_PASSWORD", postgres.map(EmbeddedPostgres::password).orElse(database.password()));
        environment.put("TONGQU_SEARCH_URL", searchUrl());
        return new PayaraSettings(
                data.part("payara"),
                settings.war(),
                settings.endpoint(),
                environment,
                settings.portal().jvmOptions(),
                settings.portal().classArchive());
    }

    private String searchUrl() {
        // Known before the node is up: the portal boots beside it.
        StandaloneSettings.Search search = settings.search();
        return search.external() ? search.url() : Endpoint.local(search.port()).url();
    }

    private List<String> noteLines() {
        List<String> lines = new ArrayList<>();
        lines.add("url=" + portal.url());
        lines.add("launcher.pid=" + ProcessHandle.current().pid());
        lines.add("portal.pid=" + portal.pid());
        postgres.ifPresent(server -> {
            lines.add("postgres.pid=" + server.pid());
            lines.add("postgres.url=" + server.jdbcUrl());
        });
        elasticsearch.ifPresent(server -> {
            lines.add("elasticsearch.pid=" + server.pid());
            lines.add("elasticsearch.url=" + server.url());
        });
        return lines;
    }

    private void stopParts() {
        if (portal != null) {
            portal.stop();
        }
        elasticsearch.ifPresent(EmbeddedElasticsearch::stop);
        // If it was still booting, that has failed now and has no say any more; if it was just beginning, it is up.
        searching.handle((done, failure) -> failure == null).join();
        elasticsearch.ifPresent(EmbeddedElasticsearch::stop);
        postgres.ifPresent(EmbeddedPostgres::stop);
    }
}
