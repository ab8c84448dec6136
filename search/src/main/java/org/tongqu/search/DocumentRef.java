package org.tongqu.search;

import java.util.Objects;

/**
 * Points at one searchable thing.
 *
 * @param kind what it is
 * @param id its business number, unique within the kind, for example {@code SD-2026-03-011}
 */
public record DocumentRef(Kind kind, String id) {

    /** Elasticsearch refuses identifiers longer than 512 bytes; business numbers are far shorter. */
    private static final int MAX_ID = 128;

    public DocumentRef {
        Objects.requireNonNull(kind, "kind");
        if (id == null || id.isBlank() || id.length() > MAX_ID) {
            throw new IllegalArgumentException("a document id has 1 to " + MAX_ID + " characters, not: " + id);
        }
    }
}
