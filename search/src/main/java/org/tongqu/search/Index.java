package org.tongqu.search;

import java.util.Collection;
import java.util.List;
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
     * Adds or replaces documents. One that Elasticsearch refuses keeps only itself out.
     *
     * @return how many were written, how many were already there in a newer version, and what was refused
     */
    Written put(Collection<SearchDocument> documents);

    /**
     * Takes documents out. The version is that of the change which ended them, so that a late put of an earlier state
     * does not bring them back.
     */
    Written remove(Collection<DocumentVersion> documents);

    /**
     * Builds a new index for the kind from its {@link org.tongqu.search.spi.DocumentSource} and then swaps it in;
     * searches are served from the old one meanwhile and puts go to both. A document that is refused is left out of the
     * new index and reported.
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

    /**
     * Compares what the index of a kind holds with what its source has, record by record, and holds only a portion of
     * either at a time.
     *
     * @throws IllegalArgumentException if no source knows the kind
     */
    Comparison compare(Kind kind);

    /**
     * Drops the indexes of a kind from which no search is served, as a rebuild that was killed leaves them behind. Not to
     * be called while a rebuild goes on.
     *
     * @return their names
     */
    List<String> tidy(Kind kind);

    /**
     * A document that Elasticsearch does not take.
     *
     * @param reason what it says
     */
    record Refused(DocumentRef ref, String reason) {}

    /**
     * Result of a write.
     *
     * @param written documents that were changed in the index
     * @param superseded documents for which the index already held a newer version
     * @param refused documents that were not taken
     */
    record Written(int written, int superseded, List<Refused> refused) {

        public Written {
            refused = List.copyOf(refused);
        }

        public Written(int written, int superseded) {
            this(written, superseded, List.of());
        }
    }

    /**
     * Result of a rebuild.
     *
     * @param documents documents in the new index
     * @param index its name
     * @param refused documents that were not taken, at most {@link #MOST_REFUSED}
     */
    record Rebuilt(long documents, String index, List<Refused> refused) {

        /** So many refused documents are named; where there are more, something else is wrong. */
        public static final int MOST_REFUSED = 1_000;

        public Rebuilt {
            refused = List.copyOf(refused);
        }

        public Rebuilt(long documents, String index) {
            this(documents, index, List.of());
        }
    }
}
