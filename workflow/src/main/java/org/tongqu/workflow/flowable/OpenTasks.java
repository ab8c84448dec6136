package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.flowable.engine.ProcessEngine;
import org.flowable.identitylink.api.IdentityLinkInfo;
import org.flowable.identitylink.api.IdentityLinkType;
import org.flowable.task.api.TaskInfo;
import org.flowable.task.api.TaskQuery;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.Listing;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.Responsibility;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.Term;

/** Reads open tasks. */
@Dependent
class OpenTasks {

    private static final Comparator<Task> BY_DUE_DAY = Comparator.comparing(
                    (Task task) -> task.term().dueOn())
            .thenComparing(task -> task.term().openedAt())
            .thenComparing(task -> task.step().organisation());

    private final ProcessEngine engine;
    private final StepRules rules;
    private final Deadlines deadlines;

    @Inject
    OpenTasks(ProcessEngine engine, StepRules rules, Deadlines deadlines) {
        this.engine = engine;
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /** What {@link org.tongqu.workflow.Tasks#openFor} promises. */
    Listing<Task> decidableBy(Actor actor, Paging paging) {
        if (actor.groups().isEmpty()) {
            return new Listing<>(List.of(), 0, paging);
        }
        List<Task> page = filledIn(query(actor))
                .orderByTaskDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(paging.offset(), paging.size())
                .stream()
                .map(this::task)
                .toList();
        return new Listing<>(page, query(actor).count(), paging);
    }

    Optional<Task> find(TaskId id) {
        return row(id).map(this::task);
    }

    /** An open task as the engine sees it, with its facts. */
    Optional<org.flowable.task.api.Task> row(TaskId id) {
        return Optional.ofNullable(filledIn(engine.getTaskService().createTaskQuery())
                .taskId(id.value())
                .singleResult());
    }

    List<Task> about(Subject subject) {
        return filledIn(engine.getTaskService().createTaskQuery())
                .processInstanceBusinessKey(subject.toString())
                .list()
                .stream()
                .map(this::task)
                .sorted(BY_DUE_DAY)
                .toList();
    }

    Task task(TaskInfo task) {
        return new Task(
                new TaskId(task.getId()),
                Facts.process(task.getProcessDefinitionId()),
                Facts.subject(task.getProcessVariables()),
                rules.step(task),
                term(task, engine.getProcessEngineConfiguration().getClock().getCurrentTime()),
                responsibility(task));
    }

    /** The term of a task, judged at some moment. */
    Term term(TaskInfo task, Date moment) {
        Date end = task.getDueDate();
        return new Term(task.getCreateTime().toInstant(), deadlines.lastDay(end), !moment.before(end));
    }

    static Responsibility responsibility(TaskInfo task) {
        return new Responsibility(
                task.getAssignee() == null ? "" : task.getAssignee(),
                candidates(task.getIdentityLinks()),
                Facts.text(task.getProcessVariables(), Facts.SUBMITTED_BY));
    }

    private TaskQuery query(Actor actor) {
        Collection<String> groups = new ArrayList<>();
        actor.groups().forEach(group -> groups.add(group.key()));
        return engine.getTaskService()
                .createTaskQuery()
                .active()
                .taskCandidateGroupIn(groups)
                .ignoreAssigneeValue()
                .processVariableValueNotEquals(Facts.SUBMITTED_BY, actor.username())
                .or()
                .taskUnassigned()
                .taskAssignee(actor.username())
                .endOr();
    }

    private static TaskQuery filledIn(TaskQuery query) {
        return query.includeProcessVariables().includeIdentityLinks();
    }

    private static Set<CandidateGroup> candidates(List<? extends IdentityLinkInfo> links) {
        Set<CandidateGroup> groups = new TreeSet<>();
        for (IdentityLinkInfo link : links) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null) {
                groups.add(CandidateGroup.ofKey(link.getGroupId()));
            }
        }
        return groups;
    }
}
