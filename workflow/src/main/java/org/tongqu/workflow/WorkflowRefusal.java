package org.tongqu.workflow;

/**
 * The workflow says no.
 *
 * <p>All refusals of this module derive from it, so that a caller can map them in one place.
 */
public abstract class WorkflowRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    protected WorkflowRefusal(String code, String message) {
        super(message);
        this.code = code;
    }

    /** What kind of refusal it is, dot-separated, for example {@code task.notYours}; stable, for display texts. */
    public String code() {
        return code;
    }
}
