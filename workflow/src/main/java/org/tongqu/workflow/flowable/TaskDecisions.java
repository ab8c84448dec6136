package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.flowable.common.engine.impl.identity.Authentication;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.TaskService;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.DecisionNotAllowed;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskAlreadyDecided;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.Tasks;
import org.tongqu.workflow.Verdict;

/** Takes decisions: checks, records, moves the case on, announces, then runs the actions the process met. */
@Dependent
class TaskDecisions {

    /** Marks the engine's comments that belong to a decision. */
    static final String COMMENT_TYPE = "decision";

    private final ProcessEngine engine;
    private final TaskAccess access;
    private final OpenTasks open;
    private final CaseLock lock;
    private final Announcements announcements;

    @Inject
    TaskDecisions(ProcessEngine engine, TaskAccess access, OpenTasks open, CaseLock lock, Announcements announcements) {
        this.engine = engine;
        this.access = access;
        this.open = open;
        this.lock = lock;
        this.announcements = announcements;
    }

    ReviewDecided decide(TaskId id, Actor actor, Decision decision, String comment) {
        org.flowable.task.api.Task row = access.permitted(id, actor);
        Task task = open.task(row);
        check(task, decision, comment);
        String caseId = row.getProcessInstanceId();
        List<Runnable> actions = lock.whileHeld(caseId, command -> {
                    // Again under the lock: it may have been claimed or decided while we waited.
                    access.permitted(id, actor);
                    return ProcessActions.holdBackDuring(
                            command, () -> complete(row, actor.username(), decision, comment));
                })
                .orElseThrow(() -> new TaskAlreadyDecided(id));
        ReviewDecided decided = new ReviewDecided(
                task.process(),
                task.subject(),
                task.step(),
                new Verdict(decision, comment, actor.username(), now()),
                actor,
                ended(caseId));
        announcements.announce(decided);
        actions.forEach(Runnable::run);
        return decided;
    }

    private static void check(Task task, Decision decision, String comment) {
        if (!task.step().decisions().contains(decision)) {
            throw new DecisionNotAllowed(task.id(), decision, DecisionNotAllowed.Reason.NOT_OFFERED);
        }
        if (task.step().commentNeeded().contains(decision) && comment.isBlank()) {
            throw new DecisionNotAllowed(task.id(), decision, DecisionNotAllowed.Reason.COMMENT_MISSING);
        }
        if (comment.length() > Tasks.MAX_COMMENT) {
            throw new DecisionNotAllowed(task.id(), decision, DecisionNotAllowed.Reason.COMMENT_TOO_LONG);
        }
    }

    private void complete(org.flowable.task.api.Task task, String username, Decision decision, String comment) {
        TaskService tasks = engine.getTaskService();
        // The engine takes the author of a comment from this thread; whoever was there before gets his place back.
        String before = Authentication.getAuthenticatedUserId();
        Authentication.setAuthenticatedUserId(username);
        try {
            tasks.claim(task.getId(), username);
            if (!comment.isEmpty()) {
                tasks.addComment(task.getId(), task.getProcessInstanceId(), COMMENT_TYPE, comment);
            }
            tasks.setVariablesLocal(task.getId(), Facts.decided(decision));
            tasks.complete(task.getId(), username, Facts.decided(decision));
        } finally {
            Authentication.setAuthenticatedUserId(before);
        }
    }

    private boolean ended(String caseId) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(caseId)
                        .count()
                == 0;
    }

    private Instant now() {
        return engine.getProcessEngineConfiguration()
                .getClock()
                .getCurrentTime()
                .toInstant();
    }
}
