package org.tongqu.portal.review;

import org.tongqu.portal.problem.Refusal;
import org.tongqu.workflow.TaskId;

/** Reads the numbers of tasks that people send. */
final class TaskNumbers {

    private TaskNumbers() {}

    /** The number; one that is not a task number at all belongs to no task. */
    static TaskId of(String id) {
        try {
            return new TaskId(id);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "workflow.task.notFound");
        }
    }
}
