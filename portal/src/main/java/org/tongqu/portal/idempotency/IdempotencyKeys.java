package org.tongqu.portal.idempotency;

import java.time.OffsetDateTime;
import java.util.Optional;

/** Keeps idempotency keys. */
public interface IdempotencyKeys {

    /** What a key stands for. */
    record Stored(String requestHash, String response) {}

    /** Claims a key for the running transaction; false if it is taken. Waits while another transaction holds it. */
    boolean claim(String scope, String key, String requestHash, OffsetDateTime now);

    Optional<Stored> find(String scope, String key);

    void complete(String scope, String key, String response);
}
