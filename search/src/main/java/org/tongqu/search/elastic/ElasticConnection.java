package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLContext;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.tongqu.search.SearchUnavailable;

/** The one connection to Elasticsearch, opened at first use. */
@ApplicationScoped
class ElasticConnection {

    private final ElasticSettings settings;
    private RestClient low;
    private ElasticsearchClient client;

    protected ElasticConnection() {
        this(null); // for CDI proxies
    }

    @Inject
    ElasticConnection(ElasticSettings settings) {
        this.settings = settings;
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

    /** A request to Elasticsearch whose answer is waited for later. */
    @FunctionalInterface
    interface Errand<T> {
        CompletableFuture<T> send(ElasticsearchAsyncClient client) throws IOException;
    }

    /** What is under way to Elasticsearch. */
    static final class Awaited<T> {

        private final CompletableFuture<T> answer;

        private Awaited(CompletableFuture<T> answer) {
            this.answer = answer;
        }

        /** The answer; failures leave as those of {@link #ask}. */
        T get() {
            try {
                return answer.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SearchUnavailable("nobody waits for Elasticsearch any more", e);
            } catch (ExecutionException e) {
                throw Failures.translated(e.getCause() instanceof Exception cause ? cause : e);
            }
        }
    }

    /** Sends a request; the caller has time for other work until it asks for the answer. */
    <T> Awaited<T> begin(Errand<T> errand) {
        try {
            return new Awaited<>(errand.send(new ElasticsearchAsyncClient(client()._transport())));
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
        HttpHost[] hosts =
                settings.addresses().stream().map(ElasticConnection::host).toArray(HttpHost[]::new);
        int connect = settings.connectMillis();
        int read = settings.readMillis();
        RestClientBuilder builder = RestClient.builder(hosts)
                .setRequestConfigCallback(
                        timeouts -> timeouts.setConnectTimeout(connect).setSocketTimeout(read));
        settings.authorisation()
                .ifPresent(
                        header -> builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", header)}));
        settings.trust().map(ElasticTrust::context).ifPresent(trust -> trustOnly(builder, trust));
        return builder.build();
    }

    private static HttpHost host(String address) {
        try {
            return HttpHost.create(address);
        } catch (IllegalArgumentException e) {
            throw new SearchUnavailable("tongqu.search.url is no address: " + address, e);
        }
    }

    private static void trustOnly(RestClientBuilder builder, SSLContext trust) {
        builder.setHttpClientConfigCallback(http -> http.setSSLContext(trust));
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
