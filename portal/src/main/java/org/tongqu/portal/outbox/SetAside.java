package org.tongqu.portal.outbox;

import java.time.OffsetDateTime;

/**
 * A piece of work that nobody tries any more, without its content.
 *
 * @param key what it is about
 * @param reason what the second store said last
 */
public record SetAside(long id, String topic, String key, OffsetDateTime since, int attempts, String reason) {}
