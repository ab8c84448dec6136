package org.tongqu.portal.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.config.Registry;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.conn.ConnectTimeoutException;
import org.apache.http.conn.ConnectionPoolTimeoutException;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/**
 * Speaks to providers' services: connects only to addresses that {@link HostGuard} lets through, follows no redirect, keeps
 * no cookie, repeats nothing by itself.
 */
@ApplicationScoped
public class ProviderClient {

    /** Connections of a node, and of them to one service. Platform rules. */
    private static final int CONNECTIONS = 64;

    private static final int CONNECTIONS_TO_ONE = 32;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int SILENCE_MILLIS = 30_000;
    private static final int IDLE_SECONDS = 30;

    private CloseableHttpClient http;

    protected ProviderClient() {} // for CDI proxies

    @Inject
    public ProviderClient(HostGuard guard) {
        Registry<ConnectionSocketFactory> sockets = RegistryBuilder.<ConnectionSocketFactory>create()
                .register("http", PlainConnectionSocketFactory.getSocketFactory())
                .register("https", SSLConnectionSocketFactory.getSocketFactory())
                .build();
        PoolingHttpClientConnectionManager connections =
                new PoolingHttpClientConnectionManager(sockets, null, null, guard::addresses, 1, TimeUnit.MINUTES);
        connections.setMaxTotal(CONNECTIONS);
        connections.setDefaultMaxPerRoute(CONNECTIONS_TO_ONE);
        RequestConfig limits = RequestConfig.custom()
                .setConnectTimeout(CONNECT_MILLIS)
                .setConnectionRequestTimeout(CONNECT_MILLIS)
                .setSocketTimeout(SILENCE_MILLIS)
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .setContentCompressionEnabled(false)
                .setNormalizeUri(false)
                .setCookieSpec(CookieSpecs.IGNORE_COOKIES)
                .build();
        http = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(limits)
                .evictIdleConnections(IDLE_SECONDS, TimeUnit.SECONDS)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("tongqu-gateway")
                .build();
    }

    /**
     * Sends a request and gives the answer as soon as its head is there; the caller closes it.
     *
     * @throws ProviderFailed if there is no answer
     */
    CloseableHttpResponse send(HttpUriRequest request) {
        try {
            return http.execute(request);
        } catch (HostGuard.Forbidden e) {
            throw failed("forbiddenAddress", e);
        } catch (ConnectionPoolTimeoutException e) {
            throw failed("busy", e);
        } catch (ConnectTimeoutException | SocketTimeoutException e) {
            throw failed("late", e);
        } catch (IOException e) {
            throw failed(request.isAborted() ? "late" : "unreachable", e);
        }
    }

    private static ProviderFailed failed(String what, IOException cause) {
        ProviderFailed failed = new ProviderFailed(what, 0);
        failed.initCause(cause);
        return failed;
    }

    @PreDestroy
    void close() {
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
