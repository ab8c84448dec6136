package org.tongqu.search;

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
}
