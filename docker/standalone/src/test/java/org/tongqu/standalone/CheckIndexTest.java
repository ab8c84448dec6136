package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command that tells scripts whether index and database are equal. */
class CheckIndexTest {

    private static final Path COMMAND =
            Path.of("").toAbsolutePath().resolve("../check-index").normalize();

    private HttpServer portal;
    private String answer = "{\"equal\":true,\"kinds\":[]}";
    private int status = 200;
    private String signedIn = "";

    private record Ended(int code, String output) {}

    @BeforeEach
    void start() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/api/v1/sessions", request -> {
            signedIn = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            say(request, 201, "{\"token\":\"t-1\",\"expiresAt\":\"2026-11-22T12:00:00Z\"}");
        });
        portal.createContext("/api/v1/search/index/check", request -> {
            boolean known = "Bearer t-1".equals(request.getRequestHeaders().getFirst("Authorization"));
            say(request, known ? status : 401, answer);
        });
        portal.start();
    }

    @AfterEach
    void stop() {
        portal.stop(0);
    }

    @Test
    void equalEndsWithNoughtAndDifferentWithOneAndBothPrintTheAnswer() throws IOException, InterruptedException {
        assertThat(check("TONGQU_USER", "admin", "TONGQU_PASSWORD", "a\"b\\c")).isEqualTo(new Ended(0, answer));
        assertThat(signedIn).isEqualTo("{\"username\":\"admin\",\"password\":\"a\\\"b\\\\c\"}");
        answer = "{\"equal\":false,\"kinds\":[{\"kind\":\"case\"}]}";
        assertThat(check("TONGQU_TOKEN", "t-1")).isEqualTo(new Ended(1, answer));
    }

    @Test
    void whatCannotBeFoundOutEndsWithTwo() throws IOException, InterruptedException {
        assertThat(check().code()).isEqualTo(2);
        assertThat(check("TONGQU_TOKEN", "wrong").code()).isEqualTo(2);
        status = 503;
        assertThat(check("TONGQU_TOKEN", "t-1").code()).isEqualTo(2);
        status = 200;
        answer = "<html>";
        assertThat(check("TONGQU_TOKEN", "t-1").code()).isEqualTo(2);
    }

    private Ended check(String... environment) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(COMMAND.toString());
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment()
                .put("TONGQU_URL", "http://127.0.0.1:" + portal.getAddress().getPort());
        for (int i = 0; i < environment.length; i += 2) {
            command.environment().put(environment[i], environment[i + 1]);
        }
        Process running = command.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ended(running.exitValue(), output.strip());
    }

    private static void say(HttpExchange request, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        request.sendResponseHeaders(status, bytes.length);
        request.getResponseBody().write(bytes);
        request.close();
    }
}
