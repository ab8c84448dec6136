package org.tongqu.workflow;

import java.util.Optional;

/**
 * One step in the history of a case.
 *
 * @param process the process the case runs
 * @param subject what the case is about
 * @param step what had to be decided
 * @param term since when and until when
 * @param status how it stands
 * @param verdict the decision, present exactly if the status is {@link Status#DECIDED}
 */
public record CaseStep(
        ProcessKey process, Subject subject, Step step, Term term, Status status, Optional<Verdict> verdict) {

    /** How a step stands. */
    public enum Status {
        /** Somebody still has to decide. */
        OPEN,
        /** Decided. */
        DECIDED,
        /** Closed without a decision: the case was withdrawn, or another party's dispute ended the round. */
        CANCELLED
    }
}
