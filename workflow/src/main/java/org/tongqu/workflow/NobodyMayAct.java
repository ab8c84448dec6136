package org.tongqu.workflow;

/** A step would wait for ever: nobody is named who may decide it. */
public final class NobodyMayAct extends WorkflowRefusal {
    private static final long serialVersionUID = 1L;

    public NobodyMayAct(Subject subject, String step) {
        super("step.nobodyMayAct", "nobody may act on step " + step + " of " + subject);
    }
}
