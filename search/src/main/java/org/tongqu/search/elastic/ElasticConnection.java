package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;

/**
 * The one connection to Elasticsearch, opened at first use.
 *
 * <p>Settings: {@code tongqu.search.url} (several addresses of one cluster separated by commas),
 * {@code tongqu.search.api-key} and {@code tongqu.search.ca} (PEM file of the authority that signed the cluster's
 * certificate).
 */
@ApplicationScoped
class ElasticConnection {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 10_000;

    private final String url;
    private final Optional<String> apiKey;
    private final Optional<String> authority;
    private RestClient low;
    private ElasticsearchClient client;

    protected ElasticConnection() {
        this("", Optional.empty(), Optional.empty()); // for CDI proxies
    }

    @Inject
    ElasticConnection(
            @ConfigProperty(name = "tongqu.search.url", defaultValue = "http://127.0.0.1:9200") String url,
            @ConfigProperty(name = "tongqu.search.api-key") Optional<String> apiKey,
            @ConfigProperty(name = "tongqu.search.ca") Optional<String> authority) {
        this.url = url;
        this.apiKey = apiKey;
        this.authority = authority;
    }

    /** A request to Elasticsearch. */
    @FunctionalInterface
    interface Request<T> {
        T send(ElasticsearchClient client) throws IOException;
    }

    /** Sends a request; failures leave as one of the two that the module knows. */
    <T> T ask(Request<T> request) {
        try {
            return request.send(client());
        } catch (IOException | RuntimeException e) {
            throw Failures.translated(e);
        }
    }

    private synchronized ElasticsearchClient client() {
        if (client == null) {
            low = open();
            client = new ElasticsearchClient(new RestClientTransport(low, new JacksonJsonpMapper(mapper())));
        }
        return client;
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    private RestClient open() {
        HttpHost[] hosts = Arrays.stream(url.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(HttpHost::create)
                .toArray(HttpHost[]::new);
        RestClientBuilder builder = RestClient.builder(hosts)
                .setRequestConfigCallback(
                        timeouts -> timeouts.setConnectTimeout(CONNECT_MILLIS).setSocketTimeout(READ_MILLIS));
        apiKey.ifPresent(
                key -> builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "ApiKey " + key)}));
        authority.ifPresent(file -> {
            SSLContext trust = trusting(Path.of(file));
            builder.setHttpClientConfigCallback(http -> http.setSSLContext(trust));
        });
        return builder.build();
    }

    private static SSLContext trusting(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca" + number++, certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the certificates of tongqu.search.ca: " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no usable certificates in tongqu.search.ca: " + file, e);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (low == null) {
            return;
        }
        try {
            low.close();
        } catch (IOException e) {
            System.getLogger(ElasticConnection.class.getName())
                    .log(System.Logger.Level.WARNING, "The connection to Elasticsearch did not close cleanly", e);
        } finally {
            low = null;
            client = null;
        }
    }
}
