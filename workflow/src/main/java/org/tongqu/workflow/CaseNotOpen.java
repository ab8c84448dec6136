package org.tongqu.workflow;

/** There is no open case about the subject. */
public final class CaseNotOpen extends WorkflowRefusal {
    private static final long serialVersionUID = 1L;

    public CaseNotOpen(Subject subject) {
        super("case.notOpen", "no open case about " + subject);
    }
}
