package org.tongqu.bench.scale;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that the product sent to Elasticsearch.
 *
 * @param method of HTTP
 * @param path with parameters
 * @param headers content type and accepted type, as sent
 * @param body as sent
 */
record Recorded(String method, String path, Map<String, String> headers, byte[] body) {

    Recorded {
        headers = new TreeMap<>(headers);
    }

    /** The same request to an engine. */
    HttpRequest to(String engine) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(engine + path))
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }
}
