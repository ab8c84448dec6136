package org.tongqu.bench.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.apache.http.ConnectionReuseStrategy;
import org.apache.http.HttpEntityEnclosingRequest;
import org.apache.http.HttpException;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.impl.DefaultBHttpClientConnection;
import org.apache.http.impl.DefaultConnectionReuseStrategy;
import org.apache.http.message.BasicHttpEntityEnclosingRequest;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.protocol.HttpCoreContext;
import org.apache.http.protocol.HttpProcessor;
import org.apache.http.protocol.HttpProcessorBuilder;
import org.apache.http.protocol.HttpRequestExecutor;
import org.apache.http.protocol.RequestContent;
import org.apache.http.protocol.RequestTargetHost;
import org.apache.http.util.EntityUtils;
import org.tongqu.standalone.StartFailure;

/**
 * The product, asked at a fraction of what {@link Door} costs: who asks stands on the same processors and takes from them what is
 * measured. One connection, kept as long as the product keeps it; so for one thread at a time.
 */
public final class SparingDoor implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpProcessor USUAL = HttpProcessorBuilder.create()
            .addAll(new RequestContent(), new RequestTargetHost())
            .build();
    private static final ConnectionReuseStrategy REUSE = DefaultConnectionReuseStrategy.INSTANCE;
    private static final int BUFFER = 8 * 1024;
    private static final int LONGEST = 120_000;
    private static final long IDLE_NANOS = 2_000_000_000L;
    private static final int REFUSED = 400;

    private final HttpHost host;
    private final String token;
    private final HttpRequestExecutor executor = new HttpRequestExecutor();
    private final DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(BUFFER);
    private long lastAsked = System.nanoTime();

    /** The door at an address, for whoever has that token. */
    SparingDoor(String address, String token) {
        this.host = HttpHost.create(address);
        this.token = token;
    }

    /** Asks for what is at an address, reads the answer and forgets it. */
    public void get(String path) {
        answer(new BasicHttpRequest("GET", path));
    }

    /** Sends a body, reads the answer and forgets it. */
    public void post(String path, Map<String, ?> body) {
        try {
            HttpEntityEnclosingRequest request = new BasicHttpEntityEnclosingRequest("POST", path);
            request.setEntity(new ByteArrayEntity(JSON.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
            answer(request);
        } catch (JsonProcessingException e) {
            throw new StartFailure(body + " cannot be sent: " + e, e);
        }
    }

    private byte[] answer(HttpRequest request) {
        String path = request.getRequestLine().getUri();
        request.addHeader("Accept", "application/json");
        if (!token.isEmpty()) {
            request.addHeader("Authorization", "Bearer " + token);
        }
        try {
            open();
            HttpCoreContext context = HttpCoreContext.create();
            context.setTargetHost(host);
            executor.preProcess(request, USUAL, context);
            HttpResponse response = executor.execute(request, connection, context);
            executor.postProcess(response, USUAL, context);
            byte[] answer = response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
            if (!REUSE.keepAlive(response, context)) {
                connection.close();
            }
            if (response.getStatusLine().getStatusCode() >= REFUSED) {
                throw new StartFailure(path + " was answered with " + response.getStatusLine() + ": "
                        + new String(answer, ContentType.APPLICATION_JSON.getCharset()));
            }
            return answer;
        } catch (IOException | HttpException e) {
            throw new StartFailure(path + " was not answered: " + e, e);
        }
    }

    /** The product ends connections over which nothing was asked for a while. */
    private void open() throws IOException {
        long now = System.nanoTime();
        if (now - lastAsked > IDLE_NANOS) {
            connection.close();
        }
        lastAsked = now;
        if (!connection.isOpen()) {
            URI address = URI.create(host.toURI());
            Socket socket = new Socket();
            connection.bind(socket);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(LONGEST);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), LONGEST);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new StartFailure("the connection to " + host + " was not closed: " + e, e);
        }
    }
}
