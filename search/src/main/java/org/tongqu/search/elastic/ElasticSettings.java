package org.tongqu.search.elastic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.tongqu.search.SearchUnavailable;

/**
 * Where the cluster is, how its certificate is checked and how the portal shows who it is; see operations.md.
 *
 * <p>Exactly the addresses that are given are asked: nothing looks for further nodes by itself.
 */
@ApplicationScoped
class ElasticSettings {

    private static final String PREFIX = "tongqu.search.";
    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 10_000;

    private Function<String, Optional<String>> values;

    protected ElasticSettings() {} // for CDI proxies

    @Inject
    ElasticSettings(Config config) {
        this(key -> config.getOptionalValue(key, String.class));
    }

    ElasticSettings(Function<String, Optional<String>> values) {
        this.values = values;
    }

    /** Settings by the last part of their keys. */
    static ElasticSettings of(Map<String, String> given) {
        return new ElasticSettings(key -> Optional.ofNullable(given.get(key.substring(PREFIX.length()))));
    }

    List<String> addresses() {
        return Arrays.stream(value("url").orElse("http://127.0.0.1:9200").split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /** What is sent with every request to show who asks: an API key if there is one, else user and password. */
    Optional<String> authorisation() {
        Optional<String> key = value("api-key").map(given -> "ApiKey " + given);
        return key.isPresent() ? key : value("user").map(this::basic);
    }

    private String basic(String user) {
        byte[] both = (user + ":" + value("password").orElse("")).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /** Where the certificates of the authorities are that may sign the cluster's; those of the JVM if nowhere. */
    Optional<ElasticTrust> trust() {
        Optional<ElasticTrust> authority = value("ca").map(ElasticTrust::ofCertificates);
        return authority.isPresent()
                ? authority
                : value("truststore")
                        .map(file -> ElasticTrust.ofStore(
                                file, value("truststore-password").orElse("")));
    }

    int connectMillis() {
        return millis("connect-timeout", CONNECT_MILLIS);
    }

    int readMillis() {
        return millis("read-timeout", READ_MILLIS);
    }

    private int millis(String name, int otherwise) {
        String given = value(name).orElse(String.valueOf(otherwise));
        if (!given.matches("[1-9]\\d{0,6}")) {
            throw new SearchUnavailable(PREFIX + name + " is a number of milliseconds, not: " + given);
        }
        return Integer.parseInt(given);
    }

    private Optional<String> value(String name) {
        return values.apply(PREFIX + name).map(String::strip).filter(given -> !given.isEmpty());
    }
}
