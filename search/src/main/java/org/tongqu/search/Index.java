package org.tongqu.search;

import java.util.Collection;
import java.util.Map;

/**
 * Keeps the index equal to what its owners say.
 *
 * <p>Every call may be repeated and may arrive out of order: an older version never overwrites or revives a newer one.
 * All calls throw {@link SearchUnavailable} if Elasticsearch cannot be reached (try again later) and
 * {@link SearchRejected} if it refuses the request (trying again does not help).
 */
public interface Index {

    /**
     * Adds or replaces documents.
     *
     * @return how many were written and how many were already there in the same or a newer version
     */
    Written put(Collection<SearchDocument> documents);

    /**
     * Takes documents out. The version is that of the change which ended them, so that a late put of an earlier state
     * does not bring them back.
     */
    Written remove(Collection<DocumentVersion> documents);

    /**
     * Builds a new index for the kind from its {@link org.tongqu.search.spi.DocumentSource} and then swaps it in;
     * searches are served from the old one meanwhile and puts go to both.
     *
     * @throws IllegalArgumentException if no source knows the kind
     */
    Rebuilt rebuild(Kind kind);

    /** Rebuilds the index of every kind that has a source. */
    Map<Kind, Rebuilt> rebuild();

    /** Makes everything that was put so far findable at once; otherwise it is after about one second. */
    void settle();

    /** How the index of a kind stands; never throws because Elasticsearch is away, but says so. */
    IndexState state(Kind kind);

    /** All documents of a kind that the index holds, with their versions, to compare with the owner's records. */
    Map<String, Long> versions(Kind kind);

    /**
     * Result of a write.
     *
     * @param written documents that were changed in the index
     * @param superseded documents for which the index already held a newer version
     */
    record Written(int written, int superseded) {}

    /**
     * Result of a rebuild.
     *
     * @param documents documents in the new index
     * @param index its name
     */
    record Rebuilt(long documents, String index) {}
}
