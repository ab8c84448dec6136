package org.tongqu.workflow;

/** A case of the same process about the same subject is still open. */
public final class CaseAlreadyOpen extends WorkflowRefusal {
    private static final long serialVersionUID = 1L;

    public CaseAlreadyOpen(ProcessKey process, Subject subject) {
        super("case.alreadyOpen", "a case " + process.key() + " about " + subject + " is open");
    }
}
