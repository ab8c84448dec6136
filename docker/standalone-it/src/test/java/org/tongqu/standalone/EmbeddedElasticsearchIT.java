package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedElasticsearchIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void indexedDocumentsSurviveKill() throws IOException, InterruptedException {
        try (EmbeddedElasticsearch node = EmbeddedElasticsearch.start(folder.resolve("es"), FreePort.any(), 256)) {
            String written = send(node, "PUT", "/notes/_doc/1?refresh=true", "{\"text\":\"智慧交通 场景\"}");
            assertThat(written).contains("\"created\"");
            node.kill();
            assertThat(HttpProbe.ok(node.url() + "/_cluster/health")).isFalse();
            node.restart();
            assertThat(send(node, "GET", "/notes/_search?q=text:%E5%9C%BA", "")).contains("智慧交通");
        }
    }

    private static String send(EmbeddedElasticsearch node, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.url() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
