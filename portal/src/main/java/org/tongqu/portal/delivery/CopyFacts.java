package org.tongqu.portal.delivery;

import java.time.OffsetDateTime;

/**
 * Whose copy a file is.
 *
 * @param code as people read it
 * @param person login name of the person for whom the link was made
 * @param handedAt when the link was made
 * @param takenAt when bytes first left by it; absent if none did
 * @param digest SHA-256 of the bytes that left in hexadecimal digits; absent if none did
 * @param size length of what left in bytes
 * @param marked whether the file carries the mark inside
 * @param found by what it was recognised
 */
public record CopyFacts(
        String code,
        String orderId,
        String fileName,
        Side seller,
        Side buyer,
        String person,
        OffsetDateTime handedAt,
        OffsetDateTime takenAt,
        String digest,
        long size,
        boolean marked,
        Found found) {

    /** By what a copy is recognised; text {@code delivery.trace.found.<NAME>}. */
    public enum Found {
        /** The bytes are those that left. */
        BYTES,
        /** Its code was given, or stands in the file or its name; the bytes may have been changed since. */
        CODE
    }

    /** An organisation and its name. */
    public record Side(String id, String name) {}

    static CopyFacts of(FileCopy copy, String fileName, Side seller, Side buyer, Found found) {
        return new CopyFacts(
                copy.code().shown(),
                copy.orderId(),
                fileName,
                seller,
                buyer,
                copy.person(),
                copy.handedAt(),
                copy.takenAt(),
                copy.digest(),
                copy.size(),
                copy.isMarked(),
                found);
    }
}
