package org.tongqu.search;

import java.time.Instant;
import java.util.Objects;

/**
 * A state of a document: two puts of the same document are ordered by version, not by arrival.
 *
 * @param ref which document
 * @param version the owner's version number of this state; grows with every change, never negative
 */
public record DocumentVersion(DocumentRef ref, long version) {

    public DocumentVersion {
        Objects.requireNonNull(ref, "ref");
        if (version < 0) {
            throw new IllegalArgumentException("a version is not negative: " + version);
        }
    }

    /** The version of a state that began at a moment: its milliseconds. What began before 1970 comes before all else. */
    public static long of(Instant moment) {
        return Math.max(0, moment.toEpochMilli());
    }
}
