package org.tongqu.portal.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.tongqu.portal.store.Json;

/** Speaks to the REST door as one person; in HTTP/1.1, as the server wants it where no proxy stands before it (docs/operations.md). */
public final class RestClient {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String base;
    private final String token;

    private RestClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** A visitor of the whole site, whose paths begin behind the host. */
    public static RestClient at(String site) {
        return new RestClient(site, null);
    }

    /** A visitor who has not signed in. */
    public static RestClient visitor(String base) {
        return new RestClient(base + "/api/v1", null);
    }

    /** A person signed in with name and password. */
    public RestClient signIn(String username, String password) {
        Answer answer = post("/sessions", Map.of("username", username, "password", password));
        answer.expect(201);
        return new RestClient(base, answer.json().path("token").asText());
    }

    /** The same visitor with a given token. */
    public RestClient withToken(String given) {
        return new RestClient(base, given);
    }

    /** The public part of its token. */
    String tokenId() {
        return token.substring(token.indexOf('_') + 1, token.indexOf('.'));
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return send("POST", path, body, headers);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body, Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    /** Sends a request; a text or byte body goes as it is, with the content type of the headers, anything else as JSON. */
    public Answer send(String method, String path, Object body, Map<String, String> headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(TIMEOUT)
                    .header("Accept-Language", headers.getOrDefault("Accept-Language", "zh-CN"));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            headers.forEach((name, value) -> {
                if (!name.equals("Accept-Language")) {
                    request.header(name, value);
                }
            });
            if (body != null && !headers.containsKey("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            request.method(method, publisher(body));
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(method + " " + path, response);
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The number of what an answer shows. */
    static String id(Answer answer) {
        return answer.json().path("id").asText();
    }

    private static HttpRequest.BodyPublisher publisher(Object body) throws IOException {
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        if (body instanceof byte[] bytes) {
            return HttpRequest.BodyPublishers.ofByteArray(bytes);
        }
        String text = body instanceof String given ? given : Json.mapper().writeValueAsString(body);
        return HttpRequest.BodyPublishers.ofString(text);
    }

    /** What the server answered. */
    public record Answer(String request, HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String contentType() {
            return header("Content-Type");
        }

        /** A header; empty if it is not there. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The body as JSON. */
        public JsonNode json() {
            try {
                return Json.mapper().readTree(response.body());
            } catch (IOException e) {
                throw new IllegalStateException(request + " answered no JSON: " + response.body(), e);
            }
        }

        /** Goes on only with that status. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(request + " answered " + status() + " instead of " + status + ": " + body());
            }
            return this;
        }

        /** Goes on only with that refusal as problem+json. */
        public JsonNode expectProblem(int status, String code) {
            expect(status);
            if (!contentType().startsWith("application/problem+json")) {
                throw new AssertionError(request + " answered " + contentType());
            }
            JsonNode problem = json();
            if (!problem.path("code").asText().equals(code)
                    || problem.path("status").asInt() != status) {
                throw new AssertionError(request + " answered " + body());
            }
            return problem;
        }
    }
}
