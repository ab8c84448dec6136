package org.tongqu.portal.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps amendments of agreements. */
public interface AmendmentRepository {

    void add(Amendment amendment);

    /** The amendment with that number within the agreement. */
    Optional<Amendment> find(String agreementId, int seq);

    /** All of an agreement, oldest first. */
    List<Amendment> of(String agreementId);

    /** Ids of amendments that are not decided and whose last day is before that day or whose agreement has ended. */
    List<String> overdue(LocalDate day, int limit);

    /** What is not decided of the agreements in force of a party, at most so many, earliest last day first. */
    List<Amendment> pendingOf(String organisationId, int limit);

    /** The amendment with that id. */
    Optional<Amendment> find(String id);
}
