package org.tongqu.portal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Listing;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Responsibility;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Step;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskAlreadyDecided;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.TaskNotFound;
import org.tongqu.workflow.TaskNotYours;
import org.tongqu.workflow.Tasks;
import org.tongqu.workflow.Term;
import org.tongqu.workflow.Verdict;

/** A workflow with one open task for the reviewers of an authority. */
final class OneTask implements Tasks {

    static final TaskId ID = new TaskId("114");
    static final Subject SUBJECT = new Subject("demand-batch", "2026-04");
    static final Step STEP =
            new Step("review", "需求审核", "O002", Set.of(Decision.APPROVED, Decision.RETURNED), Set.of(Decision.RETURNED));

    final List<Verdict> verdicts = new ArrayList<>();
    private String assignee = "";

    private Task task() {
        Responsibility responsibility =
                new Responsibility(assignee, Set.of(CandidateGroup.ofRoleIn("AUTHORITY_REVIEWER", "O002")), "officer");
        Term term = new Term(Instant.EPOCH, LocalDate.of(2026, 11, 27), false);
        return new Task(ID, ProcessKey.DEMAND_BATCH_REVIEW, SUBJECT, STEP, term, responsibility);
    }

    private Task permitted(TaskId id, Actor actor) {
        if (!id.equals(ID)) {
            throw new TaskNotFound(id);
        }
        if (!task().responsibility().includes(actor)) {
            throw new TaskNotYours(id, TaskNotYours.Reason.NOT_A_CANDIDATE);
        }
        if (!verdicts.isEmpty()) {
            throw new TaskAlreadyDecided(id);
        }
        return task();
    }

    @Override
    public Listing<Task> openFor(Actor actor, Paging paging) {
        List<Task> open = verdicts.isEmpty() && task().responsibility().allows(actor) ? List.of(task()) : List.of();
        return new Listing<>(open, open.size(), paging);
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return id.equals(ID) && verdicts.isEmpty() ? Optional.of(task()) : Optional.empty();
    }

    @Override
    public List<Task> openAbout(Subject subject) {
        return find(ID).filter(task -> task.subject().equals(subject)).stream().toList();
    }

    @Override
    public Task claim(TaskId id, Actor actor) {
        permitted(id, actor);
        assignee = actor.username();
        return task();
    }

    @Override
    public Task release(TaskId id, Actor actor) {
        permitted(id, actor);
        assignee = "";
        return task();
    }

    @Override
    public ReviewDecided decide(TaskId id, Actor actor, Decision decision, String comment) {
        permitted(id, actor);
        Verdict verdict = new Verdict(decision, comment, actor.username(), Instant.EPOCH);
        verdicts.add(verdict);
        return new ReviewDecided(ProcessKey.DEMAND_BATCH_REVIEW, SUBJECT, STEP, verdict, actor, true);
    }

    @Override
    public List<CaseStep> historyOf(Subject subject) {
        return List.of();
    }

    @Override
    public Listing<CaseStep> doneBy(Actor actor, Paging paging) {
        return new Listing<>(List.of(), 0, paging);
    }
}
