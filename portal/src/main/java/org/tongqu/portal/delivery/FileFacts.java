package org.tongqu.portal.delivery;

import java.time.OffsetDateTime;

/**
 * A delivered file as both sides see it.
 *
 * @param size in bytes
 * @param digest SHA-256 of the contents in hexadecimal digits
 */
public record FileFacts(long id, String name, long size, String digest, OffsetDateTime uploadedAt) {

    static FileFacts of(DeliveredFile file) {
        return new FileFacts(file.id(), file.name(), file.size(), file.digest(), file.uploadedAt());
    }
}
