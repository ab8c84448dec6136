package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.search.elastic.ShelfRecords.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tongqu.search.IndexState;
import org.tongqu.search.IndexState.Condition;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.standalone.EmbeddedElasticsearch;

/** A cluster that speaks TLS and lets in only who is known. */
@ExtendWith(Node.class)
class SecuredClusterIT {

    private static final String KEY = "aWQ6c2VjcmV0";

    @TempDir
    Path folder;

    private EmbeddedElasticsearch node;
    private TlsGate gate;

    @BeforeEach
    void open(EmbeddedElasticsearch running) throws IOException, GeneralSecurityException, InterruptedException {
        node = running;
        gate = new TlsGate(folder, running.url(), "ApiKey " + KEY);
    }

    @AfterEach
    void close() {
        gate.close();
    }

    @Test
    void withCertificateAndKeyEverythingWorksAsWithoutThem() throws IOException, GeneralSecurityException {
        ShelfRecords records = new ShelfRecords();
        records.add(product("DP-1", 1, "桥梁"));
        try (Node.Installation tongqu =
                installed(Map.of("ca", gate.certificate().toString(), "api-key", KEY), records)) {
            tongqu.index.rebuild(Kind.PRODUCT);
            assertThat(tongqu.finder.search(SearchQuery.of("桥梁", Kind.PRODUCT)).hits())
                    .hasSize(1);
            assertThat(tongqu.index.compare(Kind.PRODUCT).equal()).isTrue();
        }
    }

    @Test
    void aKeyStoreServesAsWellAndSoDoUserAndPassword()
            throws IOException, GeneralSecurityException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString("通衢:密码".getBytes(StandardCharsets.UTF_8));
        Map<String, String> settings = Map.of(
                "truststore",
                gate.store().toString(),
                "truststore-password",
                new String(TlsGate.PASSWORD),
                "user",
                "通衢",
                "password",
                "密码");
        gate.close();
        gate = new TlsGate(folder, node.url(), "Basic " + basic);
        try (Node.Installation tongqu = installed(settings)) {
            assertThat(tongqu.index.state(Kind.PRODUCT).condition()).isEqualTo(Condition.MISSING);
        }
    }

    @Test
    void aWrongKeyIsNamedAndNothingIsLost() throws IOException, GeneralSecurityException {
        try (Node.Installation tongqu =
                installed(Map.of("ca", gate.certificate().toString(), "api-key", "d3Jvbmc="))) {
            IndexState state = tongqu.index.state(Kind.PRODUCT);
            assertThat(state.condition()).isEqualTo(Condition.UNAVAILABLE);
            assertThat(state.problem()).contains("401", "tongqu.search.api-key").doesNotContain("d3Jvbmc=");
            assertThatThrownBy(() -> tongqu.index.put(List.of(product("DP-1", 1, "桥梁"))))
                    .as("it waits, it is not refused")
                    .isInstanceOf(SearchUnavailable.class);
        }
    }

    @Test
    void aCertificateThatIsNotTrustedIsNamedAndSoIsAFileThatIsNone() {
        try (Node.Installation tongqu = installed(Map.of("api-key", KEY))) {
            assertThat(tongqu.index.state(Kind.PRODUCT).problem()).contains("not trusted", "tongqu.search.ca");
        }
        try (Node.Installation tongqu =
                installed(Map.of("ca", folder.resolve("none.pem").toString()))) {
            assertThat(tongqu.index.state(Kind.PRODUCT).problem()).contains("tongqu.search.ca", "none.pem");
        }
        try (Node.Installation tongqu = installed(Map.of("read-timeout", "soon"))) {
            assertThat(tongqu.index.state(Kind.PRODUCT).problem()).contains("tongqu.search.read-timeout", "soon");
        }
    }

    private Node.Installation installed(Map<String, String> more, ShelfRecords... records) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("url", gate.url());
        return Node.secured(settings, records);
    }
}
