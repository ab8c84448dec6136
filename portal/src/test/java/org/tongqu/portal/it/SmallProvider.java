package org.tongqu.portal.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small service of a provider, which remembers how it was called. */
final class SmallProvider implements AutoCloseable {

    /** A call as the service saw it. */
    record Seen(String method, String address, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(",", header.getValue()))
                    .findFirst()
                    .orElse("");
        }
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    SmallProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    List<Seen> seen() {
        return seen;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        exchange.getResponseHeaders().add("Set-Cookie", "session=secret");
        exchange.getResponseHeaders().add("X-Inner", "10.0.0.7");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        String what = exchange.getRequestURI().getPath().substring("/v1/".length());
        switch (what) {
            case "flow" -> send(exchange, 200, "{\"flow\":1237}");
            case "slow" -> {
                pause();
                send(exchange, 200, "{\"flow\":1237}");
            }
            case "fail" -> send(exchange, 500, "{\"stack\":\"inner\"}");
            case "refuse" -> send(exchange, 401, "{}");
            case "away" -> {
                exchange.getResponseHeaders().add("Location", "http://169.254.169.254/");
                send(exchange, 302, "");
            }
            case "break" -> {
                exchange.sendResponseHeaders(200, 1_000);
                exchange.getResponseBody().write(new byte[10]);
                exchange.close();
            }
            default -> send(exchange, 404, "{\"error\":\"no such section\"}");
        }
    }

    /** Long enough for a crowd of calls to be let in meanwhile. */
    private static void pause() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
