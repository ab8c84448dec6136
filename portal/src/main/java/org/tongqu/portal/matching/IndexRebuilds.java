package org.tongqu.portal.matching;

import java.util.List;
import java.util.Optional;

/** Keeps the rebuilds of the index. */
public interface IndexRebuilds {

    void add(IndexRebuild rebuild);

    Optional<IndexRebuild> find(long id);

    /** The one begun last. */
    Optional<IndexRebuild> last();

    /** Those that have not ended. */
    List<IndexRebuild> running();

    /** Number of the last one that has ended; 0 if none has. */
    long lastEnded();

    /** A rebuild of all kinds behind the number that ended well. */
    Optional<IndexRebuild> wholeBehind(long id);

    /** Removes all but the last so many. */
    void keep(int latest);
}
