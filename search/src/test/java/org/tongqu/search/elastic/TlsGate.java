package org.tongqu.search.elastic;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A gate of TLS before a node that lets in only who says the right word, as a secured cluster would. */
final class TlsGate implements AutoCloseable {

    static final char[] PASSWORD = "changeit".toCharArray();
    private static final String NAME = "gate";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpsServer server;
    private final String node;
    private final String word;
    private final Path store;

    /** @param word what the header {@code Authorization} must say */
    TlsGate(Path folder, String node, String word) throws IOException, GeneralSecurityException, InterruptedException {
        this.node = node;
        this.word = word;
        this.store = folder.resolve("gate.p12");
        if (!Files.exists(store)) {
            makeCertificate();
        }
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", this::pass);
        server.start();
    }

    String url() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    Path store() {
        return store;
    }

    /** The certificate as a PEM file. */
    Path certificate() throws IOException, GeneralSecurityException {
        byte[] bytes = KeyStore.getInstance(store.toFile(), PASSWORD)
                .getCertificate(NAME)
                .getEncoded();
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        Path file = store.resolveSibling("gate.pem");
        return Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
    }

    private void makeCertificate() throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        NAME,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start();
        if (!keytool.waitFor(1, TimeUnit.MINUTES) || keytool.exitValue() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(store.toFile(), PASSWORD), PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private void pass(HttpExchange request) throws IOException {
        byte[] body = request.getRequestBody().readAllBytes();
        if (!word.equals(request.getRequestHeaders().getFirst("Authorization"))) {
            byte[] refusal =
                    "{\"error\":{\"type\":\"security_exception\",\"reason\":\"unable to authenticate\"},\"status\":401}"
                            .getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().add("Content-Type", "application/json");
            request.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            answer(request, 401, refusal);
            return;
        }
        HttpRequest.Builder onward = HttpRequest.newBuilder(URI.create(node + request.getRequestURI()))
                .method(request.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (String header : new String[] {"Content-Type", "Accept"}) {
            String value = request.getRequestHeaders().getFirst(header);
            if (value != null) {
                onward.header(header, value);
            }
        }
        try {
            HttpResponse<InputStream> answer = http.send(onward.build(), HttpResponse.BodyHandlers.ofInputStream());
            for (String header : new String[] {"Content-Type", "X-Elastic-Product"}) {
                answer.headers().firstValue(header).ifPresent(value -> request.getResponseHeaders()
                        .add(header, value));
            }
            answer(request, answer.statusCode(), answer.body().readAllBytes());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange request, int status, byte[] body) throws IOException {
        boolean head = request.getRequestMethod().equals("HEAD");
        request.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            request.getResponseBody().write(body);
        }
        request.close();
    }

    @Override
    public void close() {
        server.stop(0);
        ((ExecutorService) server.getExecutor()).shutdownNow();
    }
}
