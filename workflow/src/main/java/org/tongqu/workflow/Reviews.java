package org.tongqu.workflow;

import java.util.Map;
import java.util.Optional;

/**
 * Starts cases, withdraws them and says where they stand.
 *
 * <p>All changes join the caller's transaction.
 */
public interface Reviews {

    /**
     * Starts a case about a subject.
     *
     * @return the number of the case
     * @throws CaseAlreadyOpen if a case of this process about this subject is open
     * @throws NobodyMayAct if nobody is named who may decide the first step
     * @throws IllegalArgumentException if the process asks organisations and the routing names none, or the reverse
     */
    CaseId start(ProcessKey process, Subject subject, Routing routing);

    /**
     * Starts a case from plain routing facts, see {@link Routing#of(Map)}.
     *
     * @throws CaseAlreadyOpen as above
     */
    default CaseId start(ProcessKey process, Subject subject, Map<String, String> routing) {
        return start(process, subject, Routing.of(routing));
    }

    /**
     * Ends the open case about a subject without a decision; its open tasks and timers disappear, its history stays.
     *
     * @throws CaseNotOpen if no case about it is open
     */
    void withdraw(Subject subject);

    /** Where the latest case about a subject stands; empty if there never was one. */
    Optional<CaseState> state(Subject subject);

    /** The cases this person submitted, newest first. */
    Listing<CaseState> submittedBy(String username, Paging paging);
}
