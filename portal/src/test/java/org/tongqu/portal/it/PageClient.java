package org.tongqu.portal.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongqu.portal.store.Json;

/** Opens pages as a browser session does, without a browser: it asks the server for a page and reads what it would draw. */
final class PageClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Pattern LOGIN_FORM = Pattern.compile(
            "\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-login-form\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String site;

    private PageClient(String site) {
        this.site = site;
    }

    static PageClient visitor() {
        return new PageClient(RunningPortal.url());
    }

    static PageClient signedIn(String username, String password) {
        PageClient client = visitor();
        Window window = client.window("login");
        Matcher form = LOGIN_FORM.matcher(window.open("login"));
        if (!form.find()) {
            throw new AssertionError("no login form");
        }
        String answer = window.call(Map.of(
                "type",
                "event",
                "node",
                Integer.parseInt(form.group(1)),
                "event",
                "login",
                "data",
                Map.of("event.detail.username", username, "event.detail.password", password)));
        if (!answer.contains("/workplace")) {
            throw new AssertionError(username + " was not let in: " + answer);
        }
        return client;
    }

    /** Everything the server sends to draw a page in a fresh window. */
    String open(String page) {
        Window window = window(page);
        String drawn = window.open(page);
        window.close();
        return drawn;
    }

    private Window window(String page) {
        String query = "/?v-r=init&location=" + URLEncoder.encode(page, StandardCharsets.UTF_8) + "&query=";
        JsonNode app = parsed(
                        send(HttpRequest.newBuilder(URI.create(site + query)).GET()))
                .path("appConfig");
        return new Window(
                app.path("v-uiId").asInt(),
                app.path("uidl").path("Vaadin-Security-Key").asText());
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpRequest ready = request.timeout(TIMEOUT)
                    .header("Accept-Language", "zh-CN")
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .build();
            HttpResponse<String> answer = http.send(ready, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(ready.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(json, e);
        }
    }

    /** One window of the session, which counts what it sends. */
    private final class Window {

        private final int number;
        private final String key;
        private int sent;

        Window(int number, String key) {
            this.number = number;
            this.key = key;
        }

        String open(String page) {
            Map<String, Object> where =
                    Map.of("route", page, "query", "", "appShellTitle", "", "historyState", Map.of(), "trigger", "");
            return call(Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", where));
        }

        String call(Map<String, Object> event) {
            Map<String, Object> body =
                    Map.of("csrfToken", key, "rpc", List.of(event), "syncId", sent, "clientId", sent);
            sent++;
            return post(body);
        }

        /** Says as a browser does that the window is gone, so that the server forgets it. */
        void close() {
            post(Map.of("csrfToken", key, "rpc", List.of(), "syncId", sent, "clientId", sent, "UNLOAD", true));
        }

        private String post(Map<String, Object> body) {
            try {
                String json = Json.mapper().writeValueAsString(body);
                return send(HttpRequest.newBuilder(URI.create(site + "/?v-r=uidl&v-uiId=" + number))
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
