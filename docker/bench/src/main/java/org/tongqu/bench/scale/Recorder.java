package org.tongqu.bench.scale;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Stands between the product and Elasticsearch, passes everything on and remembers what was asked. */
final class Recorder implements AutoCloseable {

    private static final int THREADS = 16;
    private static final Set<String> KEPT = Set.of("content-type", "accept");
    private static final Set<String> OWN = Set.of("content-length", "transfer-encoding", "connection");

    private final String engine;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Recorded> searches = new ArrayList<>();
    private volatile Consumer<Recorded> bulks = bulk -> {};

    private Recorder(String engine, HttpServer server) {
        this.engine = engine;
        this.server = server;
    }

    /** Starts on a free port in front of an engine. */
    static Recorder before(String engine) throws IOException {
        Recorder recorder = new Recorder(engine, HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0));
        recorder.server.createContext("/", recorder::pass);
        recorder.server.setExecutor(recorder.threads);
        recorder.server.start();
        return recorder;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Hands every bulk request on to a consumer from now on. */
    void bulksTo(Consumer<Recorded> consumer) {
        bulks = consumer;
    }

    /** The searches since the last call. */
    synchronized List<Recorded> searches() {
        List<Recorded> taken = List.copyOf(searches);
        searches.clear();
        return taken;
    }

    private synchronized void remember(Recorded request) {
        searches.add(request);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (KEPT.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    headers.put(name, values.get(0));
                }
            });
            Recorded request = new Recorded(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    headers,
                    exchange.getRequestBody().readAllBytes());
            String operation = request.path().replaceFirst("\\?.*", "");
            if (operation.endsWith("/_search") || operation.endsWith("/_msearch") || operation.endsWith("/_mget")) {
                remember(request);
            } else if (operation.endsWith("/_bulk")) {
                bulks.accept(request);
            }
            answer(exchange, client.send(request.to(engine), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        response.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(
                response.statusCode(), head || response.body().length == 0 ? -1 : response.body().length);
        if (!head && response.body().length > 0) {
            exchange.getResponseBody().write(response.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
