package org.tongqu.workflow;

/** The task is closed: it was decided before, or its case ended without it. */
public final class TaskAlreadyDecided extends WorkflowRefusal {
    private static final long serialVersionUID = 1L;

    public TaskAlreadyDecided(TaskId id) {
        super("task.alreadyDecided", "task " + id + " is closed");
    }
}
