package org.tongqu.bench.generator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A search as somebody may send it through REST.
 *
 * @param sort what sort of search it is, for example {@code short}
 * @param parameters of the operation {@code search}
 */
public record Question(String sort, Map<String, String> parameters) {

    public Question {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** The parameters as the end of an address. */
    public String query() {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
