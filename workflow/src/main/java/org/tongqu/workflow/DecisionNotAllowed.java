package org.tongqu.workflow;

/** The step does not take this decision in this form. */
public final class DecisionNotAllowed extends WorkflowRefusal {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** The step does not offer the decision. */
        NOT_OFFERED,
        /** The decision needs a comment. */
        COMMENT_MISSING,
        /** The comment is longer than {@link Tasks#MAX_COMMENT}. */
        COMMENT_TOO_LONG
    }

    public DecisionNotAllowed(TaskId id, Decision decision, Reason reason) {
        super("decision.notAllowed." + reason, "task " + id + " does not take " + decision + ": " + reason);
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }
}
