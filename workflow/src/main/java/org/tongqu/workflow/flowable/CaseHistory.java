package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricProcessInstance;
import org.flowable.engine.task.Comment;
import org.flowable.task.api.history.HistoricTaskInstance;
import org.flowable.task.api.history.HistoricTaskInstanceQuery;
import org.tongqu.workflow.CaseId;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Listing;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Verdict;

/** Reads where cases stand and what happened in them. */
@Dependent
class CaseHistory {

    private static final Comparator<CaseStep> OLDEST_FIRST = Comparator.comparing(
                    (CaseStep step) -> step.term().openedAt())
            .thenComparing(step -> step.step().organisation());
    // Within one millisecond a round can end and the next one start; the open one is the latest.
    private static final Comparator<HistoricProcessInstance> LATEST_LAST = Comparator.comparing(
                    HistoricProcessInstance::getStartTime)
            .thenComparing(HistoricProcessInstance::getEndTime, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ProcessEngine engine;
    private final StepRules rules;
    private final OpenTasks open;

    @Inject
    CaseHistory(ProcessEngine engine, StepRules rules, OpenTasks open) {
        this.engine = engine;
        this.rules = rules;
        this.open = open;
    }

    /** The latest case about a subject as the engine keeps it. */
    Optional<HistoricProcessInstance> latest(Subject subject) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .includeProcessVariables()
                .list()
                .stream()
                .max(LATEST_LAST);
    }

    CaseState state(HistoricProcessInstance instance) {
        return new CaseState(
                new CaseId(instance.getId()),
                Facts.process(instance.getProcessDefinitionId()),
                Facts.subject(instance.getProcessVariables()),
                status(instance),
                steps(tasks().processInstanceId(instance.getId())));
    }

    List<CaseStep> steps(Subject subject) {
        return steps(tasks().processInstanceBusinessKey(subject.toString()));
    }

    Listing<CaseStep> decidedBy(String username, Paging paging) {
        List<CaseStep> page = decided(username)
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .orderByTaskId()
                .desc()
                .listPage(paging.offset(), paging.size())
                .stream()
                .map(this::step)
                .toList();
        return new Listing<>(page, decided(username).count(), paging);
    }

    private List<CaseStep> steps(HistoricTaskInstanceQuery query) {
        return query.list().stream().map(this::step).sorted(OLDEST_FIRST).toList();
    }

    private HistoricTaskInstanceQuery decided(String username) {
        return tasks().finished().taskCompletedBy(username);
    }

    private HistoricTaskInstanceQuery tasks() {
        return engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .includeProcessVariables()
                .includeTaskLocalVariables();
    }

    private CaseStep step(HistoricTaskInstance task) {
        Date end = task.getEndTime();
        Optional<Verdict> verdict = end == null ? Optional.empty() : verdict(task);
        CaseStep.Status closed = verdict.isPresent() ? CaseStep.Status.DECIDED : CaseStep.Status.CANCELLED;
        Date judgedAt =
                end == null ? engine.getProcessEngineConfiguration().getClock().getCurrentTime() : end;
        return new CaseStep(
                Facts.process(task.getProcessDefinitionId()),
                Facts.subject(task.getProcessVariables()),
                rules.step(task),
                open.term(task, judgedAt),
                end == null ? CaseStep.Status.OPEN : closed,
                verdict);
    }

    private Optional<Verdict> verdict(HistoricTaskInstance task) {
        String decision = Facts.text(task.getTaskLocalVariables(), Facts.DECISION);
        if (decision.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Verdict(
                Decision.valueOf(decision),
                comment(task),
                task.getCompletedBy(),
                task.getEndTime().toInstant()));
    }

    private String comment(HistoricTaskInstance task) {
        return engine.getTaskService().getTaskComments(task.getId(), TaskDecisions.COMMENT_TYPE).stream()
                .map(Comment::getFullMessage)
                .findFirst()
                .orElse("");
    }

    private static CaseState.Status status(HistoricProcessInstance instance) {
        if (instance.getEndTime() == null) {
            return CaseState.Status.OPEN;
        }
        return instance.getDeleteReason() == null ? CaseState.Status.FINISHED : CaseState.Status.WITHDRAWN;
    }
}
