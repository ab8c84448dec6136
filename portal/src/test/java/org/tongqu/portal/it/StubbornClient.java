package org.tongqu.portal.it;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Sends the same request until the portal answers it, as a careful program does. */
final class StubbornClient {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final RestClient client;

    StubbornClient(RestClient client) {
        this.client = client;
    }

    RestClient.Answer post(String path, Object body) {
        return send(path, body, Map.of());
    }

    RestClient.Answer post(String path, Object body, String key) {
        return send(path, body, Map.of("Idempotency-Key", key));
    }

    private RestClient.Answer send(String path, Object body, Map<String, String> headers) {
        AtomicReference<RestClient.Answer> answer = new AtomicReference<>();
        Eventually.within(PATIENCE).is("an answer to POST " + path, () -> {
            attempt(path, body, headers).ifPresent(answer::set);
            return answer.get() != null;
        });
        return answer.get();
    }

    /** The answer to one attempt; empty if it has to be sent again. */
    private Optional<RestClient.Answer> attempt(String path, Object body, Map<String, String> headers) {
        try {
            RestClient.Answer answer = client.post(path, body, headers);
            if (answer.status() == 503) {
                answer.expectProblem(503, "databaseAway");
                return Optional.empty();
            }
            return Optional.of(answer);
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof IOException) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
