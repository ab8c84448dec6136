package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.flowable.engine.ProcessEngine;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskAlreadyDecided;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.TaskNotYours;

/** Takes tasks and gives them back. */
@Dependent
class TaskClaims {

    private final ProcessEngine engine;
    private final TaskAccess access;
    private final OpenTasks open;
    private final CaseLock lock;

    @Inject
    TaskClaims(ProcessEngine engine, TaskAccess access, OpenTasks open, CaseLock lock) {
        this.engine = engine;
        this.access = access;
        this.open = open;
        this.lock = lock;
    }

    Task claim(TaskId id, Actor actor) {
        return changed(id, actor, task -> engine.getTaskService().claim(task.getId(), actor.username()));
    }

    Task release(TaskId id, Actor actor) {
        return changed(id, actor, task -> {
            if (!actor.username().equals(task.getAssignee())) {
                throw new TaskNotYours(id, TaskNotYours.Reason.NOT_CLAIMED);
            }
            engine.getTaskService().unclaim(task.getId());
        });
    }

    private Task changed(TaskId id, Actor actor, Consumer<org.flowable.task.api.Task> change) {
        String caseId = access.permitted(id, actor).getProcessInstanceId();
        // Looked up again under the lock: it may have been claimed while we waited.
        if (!lock.changeWhileHeld(caseId, () -> change.accept(access.permitted(id, actor)))) {
            throw new TaskAlreadyDecided(id);
        }
        return open.find(id).orElseThrow(() -> new TaskAlreadyDecided(id));
    }
}
