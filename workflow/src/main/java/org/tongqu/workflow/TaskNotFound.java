package org.tongqu.workflow;

/** There is no such task and never was. */
public final class TaskNotFound extends WorkflowRefusal {
    private static final long serialVersionUID = 1L;

    public TaskNotFound(TaskId id) {
        super("task.notFound", "no task " + id);
    }
}
