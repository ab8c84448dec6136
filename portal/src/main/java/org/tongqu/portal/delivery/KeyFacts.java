package org.tongqu.portal.delivery;

import java.time.OffsetDateTime;

/**
 * A key as people see it.
 *
 * @param visible its first part, by which it is recognised
 * @param live whether it opens the gateway now
 * @param revokedAt absent if it was not revoked
 */
public record KeyFacts(
        String id,
        String visible,
        String label,
        OffsetDateTime createdAt,
        String createdBy,
        OffsetDateTime expiresAt,
        OffsetDateTime revokedAt,
        boolean live) {

    static KeyFacts of(DeliveryKey key, OffsetDateTime now) {
        return new KeyFacts(
                key.id(),
                key.visible(),
                key.label(),
                key.createdAt(),
                key.createdBy(),
                key.expiresAt(),
                key.revokedAt(),
                key.isLive(now));
    }
}
