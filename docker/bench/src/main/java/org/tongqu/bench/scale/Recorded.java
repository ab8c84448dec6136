package org.tongqu.bench.scale;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** Those of the second list that are in the first too, each as often as in both. */
    static List<Recorded> inBoth(List<Recorded> first, List<Recorded> second) {
        List<Recorded> left = new ArrayList<>(first);
        List<Recorded> both = new ArrayList<>();
        for (Recorded one : second) {
            left.stream().filter(one::asksTheSame).findFirst().ifPresent(same -> {
                left.remove(same);
                both.add(one);
            });
        }
        return both;
    }

    private boolean asksTheSame(Recorded other) {
        return method.equals(other.method) && path.equals(other.path) && Arrays.equals(body, other.body);
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
