package org.tongqu.workflow;

/** Something else changed the case in the same moment; the same request can be repeated. */
public final class CaseBusy extends WorkflowRefusal {
    private static final long serialVersionUID = 1L;

    public CaseBusy(String caseId, Throwable cause) {
        super("case.busy", "case " + caseId + " was changed in the same moment");
        initCause(cause);
    }
}
