package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Step;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.Tasks;

/** Takes tasks, gives them back and decides them. */
@ApplicationScoped
@Transactional
public class TaskDecision {

    static final String DECIDE = "task.decide";

    private static final String KIND = "task";

    private Tasks tasks;
    private ReviewActor person;
    private AuditTrail audit;
    private Idempotency idempotency;

    protected TaskDecision() {} // for CDI proxies

    @Inject
    public TaskDecision(Tasks tasks, ReviewActor person, AuditTrail audit, Idempotency idempotency) {
        this.tasks = tasks;
        this.person = person;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    /**
     * Takes a task, so that nobody else decides it.
     *
     * @throws org.tongqu.workflow.TaskNotYours if it is for others or somebody else took it
     * @throws org.tongqu.workflow.TaskAlreadyDecided if it is closed
     */
    @Needs(DECIDE)
    public void claim(String id) {
        reassign(id, "task.claimed", tasks::claim);
    }

    /**
     * Gives a task back to its group.
     *
     * @throws org.tongqu.workflow.TaskNotYours if the caller did not take it
     */
    @Needs(DECIDE)
    public void release(String id) {
        reassign(id, "task.released", tasks::release);
    }

    /**
     * Decides a task, or says again what was decided with the same key; for programs that did not get the answer.
     *
     * @param key idempotency key; may be absent
     * @return the decision
     */
    @Needs(DECIDE)
    public Decision decide(String id, Decision decision, String comment, String key) {
        Map<String, Object> request = new TreeMap<>();
        request.put("task", id);
        request.put("person", person.now().username());
        request.put("decision", decision);
        request.put("comment", comment);
        return idempotency.once(DECIDE, key, request, Decision.class, () -> {
            decide(id, decision, comment);
            return decision;
        });
    }

    /**
     * Decides a task; it need not be taken before. What follows from it happens in the same transaction.
     *
     * @param decision one of those the step offers
     * @param comment needed to return, reject or dispute; at most {@link Tasks#MAX_COMMENT} characters
     * @throws org.tongqu.portal.problem.InvalidInput if the comment is missing or too long
     * @throws org.tongqu.workflow.DecisionNotAllowed if the step does not offer the decision
     * @throws org.tongqu.workflow.TaskAlreadyDecided if it is closed
     */
    @Needs(DECIDE)
    public void decide(String id, Decision decision, String comment) {
        TaskId taskId = TaskNumbers.of(id);
        Actor actor = person.now();
        tasks.find(taskId)
                .filter(task -> task.responsibility().allows(actor))
                .ifPresent(task -> check(task.step(), decision, comment));
        ReviewDecided decided = tasks.decide(taskId, actor, decision, comment == null ? "" : comment.strip());
        Map<String, Object> after = facts(decided.subject(), decided.step());
        after.put("decision", decided.decision().name());
        audit.record("task.decided", new Subject(KIND, id), Map.of(), after, decided.comment());
    }

    /** Only for people who may decide the task; all others get the workflow's refusal. */
    private static void check(Step step, Decision decision, String comment) {
        Violations violations = new Violations();
        violations.require(decision != null, "decision", "required");
        if (decision != null && step.commentNeeded().contains(decision)) {
            violations.text("comment", comment, Tasks.MAX_COMMENT);
        } else {
            violations.optionalText("comment", comment, Tasks.MAX_COMMENT);
        }
        violations.throwIfAny();
    }

    private void reassign(String id, String action, BiFunction<TaskId, Actor, Task> act) {
        TaskId taskId = TaskNumbers.of(id);
        String before =
                tasks.find(taskId).map(task -> task.responsibility().assignee()).orElse("");
        Task task = act.apply(taskId, person.now());
        String after = task.responsibility().assignee();
        if (!before.equals(after)) {
            Map<String, Object> facts = facts(task.subject(), task.step());
            facts.put("assignee", after);
            audit.record(action, new Subject(KIND, id), Map.of("assignee", before), facts, "");
        }
    }

    private static Map<String, Object> facts(org.tongqu.workflow.Subject subject, Step step) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("subjectKind", subject.kind());
        facts.put("subjectId", subject.id());
        facts.put("step", step.key());
        if (!step.organisation().isEmpty()) {
            facts.put("organisation", step.organisation());
        }
        return facts;
    }
}
