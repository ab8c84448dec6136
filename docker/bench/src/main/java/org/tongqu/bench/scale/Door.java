package org.tongqu.bench.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.tongqu.standalone.StartFailure;

/** The product or the engine, asked over HTTP; one connection, one request at a time for each thread. */
public final class Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final int REFUSED = 400;

    private final String address;
    private final String token;
    private final HttpClient client;

    private Door(String address, String token, HttpClient client) {
        this.address = address;
        this.token = token;
        this.client = client;
    }

    /** The door at an address, for anybody. */
    static Door at(String address) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        return new Door(address, "", client);
    }

    /** The same door for a person of the demo data. */
    Door as(String username, String password) {
        JsonNode session = post("/api/v1/sessions", Map.of("username", username, "password", password));
        return new Door(address, session.path("token").asText(), client);
    }

    String address() {
        return address;
    }

    /** The same for the same person, at less cost for who asks. */
    public SparingDoor sparing() {
        return new SparingDoor(address, token);
    }

    /** What is at an address. */
    public JsonNode get(String path) {
        return json(send(request(path).GET().build()));
    }

    /** The answer to a body. */
    public JsonNode post(String path, Object body) {
        return json(send(posting(path, body)));
    }

    JsonNode put(String path, Object body) {
        return json(send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(written(body)))
                .build()));
    }

    JsonNode delete(String path) {
        return json(send(request(path).DELETE().build()));
    }

    /** How long the answer to this took, in nanoseconds, read to its end. */
    public long timed(String path) {
        return timed(request(path).GET().build());
    }

    /** As {@link #timed(String)}, for an answer of any kind. */
    public long timedFile(String path) {
        return timed(request(path).setHeader("Accept", "*/*").GET().build());
    }

    long timed(Recorded recorded) {
        return timed(recorded.to(address));
    }

    private long timed(HttpRequest request) {
        long begin = System.nanoTime();
        send(request);
        return System.nanoTime() - begin;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LONGEST)
                .header("Accept", "application/json")
                .header("Accept-Language", "zh-CN");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest posting(String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(written(body)))
                .build();
    }

    private byte[] send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= REFUSED) {
                String said = new String(response.body(), StandardCharsets.UTF_8);
                throw new StartFailure(request.method() + " " + request.uri() + " was answered with "
                        + response.statusCode() + ": " + said.substring(0, Math.min(500, said.length())));
            }
            return response.body();
        } catch (IOException e) {
            throw new StartFailure(request.method() + " " + request.uri() + " was not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(Object body) {
        try {
            return body instanceof byte[] bytes ? bytes : JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
