package org.tongqu.portal.outbox;

import java.time.OffsetDateTime;

/**
 * The work of one topic that waits for delivery.
 *
 * @param waiting how much waits
 * @param failing how much of it was tried in vain
 * @param setAside how much of it nobody tries any more, because it was refused again and again
 * @param oldest when the oldest of it was added
 * @param lastError what a delivery failed on; empty if none did
 */
public record Backlog(
        String topic, long waiting, long failing, long setAside, OffsetDateTime oldest, String lastError) {}
