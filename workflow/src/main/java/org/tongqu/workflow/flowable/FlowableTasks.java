package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Listing;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.Tasks;

/** The tasks of the engine, as the public API promises them. */
@ApplicationScoped
@Transactional
class FlowableTasks implements Tasks {

    private final OpenTasks open;
    private final CaseHistory history;
    private final TaskClaims claims;
    private final TaskDecisions decisions;

    @Inject
    FlowableTasks(OpenTasks open, CaseHistory history, TaskClaims claims, TaskDecisions decisions) {
        this.open = open;
        this.history = history;
        this.claims = claims;
        this.decisions = decisions;
    }

    // for CDI proxies
    protected FlowableTasks() {
        this(null, null, null, null);
    }

    @Override
    public Listing<Task> openFor(Actor actor, Paging paging) {
        return open.decidableBy(actor, paging);
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return open.find(id);
    }

    @Override
    public List<Task> openAbout(Subject subject) {
        return open.about(subject);
    }

    @Override
    public Task claim(TaskId id, Actor actor) {
        return claims.claim(id, actor);
    }

    @Override
    public Task release(TaskId id, Actor actor) {
        return claims.release(id, actor);
    }

    @Override
    public ReviewDecided decide(TaskId id, Actor actor, Decision decision, String comment) {
        return decisions.decide(id, actor, decision, comment == null ? "" : comment);
    }

    @Override
    public List<CaseStep> historyOf(Subject subject) {
        return history.steps(subject);
    }

    @Override
    public Listing<CaseStep> doneBy(Actor actor, Paging paging) {
        return history.decidedBy(actor.username(), paging);
    }
}
