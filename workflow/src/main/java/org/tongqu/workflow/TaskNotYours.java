package org.tongqu.workflow;

/** The person may not act on this task. */
public final class TaskNotYours extends WorkflowRefusal {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** He belongs to none of the candidate groups; to him the task should look like one that does not exist. */
        NOT_A_CANDIDATE,
        /** He submitted the subject himself (four eyes). */
        OWN_SUBMISSION,
        /** Somebody else claimed it. */
        CLAIMED_BY_OTHER,
        /** He wants to release what he did not claim. */
        NOT_CLAIMED
    }

    public TaskNotYours(TaskId id, Reason reason) {
        super("task.notYours." + reason, "task " + id + ": " + reason);
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }
}
