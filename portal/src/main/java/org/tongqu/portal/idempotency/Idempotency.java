package org.tongqu.portal.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Json;

/** Makes a write with a key happen once. */
@ApplicationScoped
@Transactional
public class Idempotency {

    private static final int LONGEST_KEY = 200;

    private IdempotencyKeys keys;
    private Caller caller;
    private Clock clock;

    protected Idempotency() {} // for CDI proxies

    @Inject
    public Idempotency(IdempotencyKeys keys, Caller caller, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Runs the action, or answers what it answered before.
     *
     * @param operation name of the operation; keys of different operations and organisations do not meet
     * @param key the caller's key; absent means that the action simply runs
     * @param request the content, compared by its canonical JSON, so that a key outlives a restart
     * @param type type of the answer, which must survive JSON
     * @throws Refusal CONFLICT if the key was used with other content
     */
    @SystemOnly
    public <T> T once(String operation, String key, Object request, Class<T> type, Supplier<T> action) {
        if (key == null || key.isBlank()) {
            return action.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw new Refusal(Refusal.Kind.RULE, "idempotency.keyTooLong", LONGEST_KEY);
        }
        String scope = operation + "|" + caller.organisation();
        String hash = Secrets.digest(Json.canonical(request));
        if (keys.claim(scope, key, hash, OffsetDateTime.now(clock))) {
            T answer = action.get();
            keys.complete(scope, key, json(answer));
            return answer;
        }
        IdempotencyKeys.Stored stored = keys.find(scope, key)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "idempotency.inProgress", key));
        if (!stored.requestHash().equals(hash)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "idempotency.conflict", key);
        }
        return read(stored.response(), type);
    }

    private static String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Json.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
