package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.flowable.engine.ProcessEngine;
import org.flowable.task.api.TaskInfo;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.Responsibility;
import org.tongqu.workflow.TaskAlreadyDecided;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.TaskNotFound;
import org.tongqu.workflow.TaskNotYours;

/** Gives a task out only to a person who may act on it now. */
@Dependent
class TaskAccess {

    private final ProcessEngine engine;
    private final OpenTasks open;

    @Inject
    TaskAccess(ProcessEngine engine, OpenTasks open) {
        this.engine = engine;
        this.open = open;
    }

    /**
     * The open task, if this person may act on it and nobody else claimed it.
     *
     * @throws TaskNotFound if there is no such task
     * @throws TaskNotYours if it is not for this person, open or closed, so that strangers cannot tell the difference
     * @throws TaskAlreadyDecided if it is closed
     */
    org.flowable.task.api.Task permitted(TaskId id, Actor actor) {
        org.flowable.task.api.Task task = open.row(id).orElseThrow(() -> closed(id, actor));
        checkIncluded(id, task, actor);
        Responsibility responsibility = OpenTasks.responsibility(task);
        if (!responsibility.allows(actor)) {
            throw new TaskNotYours(id, TaskNotYours.Reason.CLAIMED_BY_OTHER);
        }
        return task;
    }

    private RuntimeException closed(TaskId id, Actor actor) {
        TaskInfo task = engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(id.value())
                .includeProcessVariables()
                .includeIdentityLinks()
                .singleResult();
        if (task == null) {
            return new TaskNotFound(id);
        }
        checkIncluded(id, task, actor);
        return new TaskAlreadyDecided(id);
    }

    private static void checkIncluded(TaskId id, TaskInfo task, Actor actor) {
        Responsibility responsibility = OpenTasks.responsibility(task);
        if (responsibility.includes(actor)) {
            return;
        }
        boolean own = responsibility.barred().equals(actor.username());
        throw new TaskNotYours(id, own ? TaskNotYours.Reason.OWN_SUBMISSION : TaskNotYours.Reason.NOT_A_CANDIDATE);
    }
}
