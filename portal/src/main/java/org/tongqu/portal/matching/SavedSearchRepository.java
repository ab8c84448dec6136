package org.tongqu.portal.matching;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Keeps saved searches. */
public interface SavedSearchRepository {

    /** A fresh number. */
    String nextId();

    void add(SavedSearch search);

    void remove(SavedSearch search);

    Optional<SavedSearch> find(String id);

    /** The searches of a person, the latest first. */
    List<SavedSearch> of(String username);

    /** Locks and returns the alerting search whose look is longest due, leaving out those that another node has locked. */
    Optional<SavedSearch> lockDue(OffsetDateTime now);
}
