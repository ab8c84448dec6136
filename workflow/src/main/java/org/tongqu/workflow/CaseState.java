package org.tongqu.workflow;

import java.util.List;

/**
 * Where a case stands.
 *
 * @param id its number
 * @param process the process it runs
 * @param subject what it is about
 * @param status how it stands
 * @param steps all steps that were opened so far, oldest first
 */
public record CaseState(CaseId id, ProcessKey process, Subject subject, Status status, List<CaseStep> steps) {

    /** How a case stands. */
    public enum Status {
        /** Somebody still has to decide. */
        OPEN,
        /** The process came to its end. */
        FINISHED,
        /** Withdrawn before its end. */
        WITHDRAWN
    }

    public CaseState {
        steps = List.copyOf(steps);
    }

    /** Whether nobody has to decide any more. */
    public boolean finished() {
        return status != Status.OPEN;
    }

    /** The steps that wait for a decision. */
    public List<CaseStep> current() {
        return withStatus(CaseStep.Status.OPEN);
    }

    /** The steps that were decided or cancelled. */
    public List<CaseStep> past() {
        return steps.stream()
                .filter(step -> step.status() != CaseStep.Status.OPEN)
                .toList();
    }

    private List<CaseStep> withStatus(CaseStep.Status wanted) {
        return steps.stream().filter(step -> step.status() == wanted).toList();
    }
}
