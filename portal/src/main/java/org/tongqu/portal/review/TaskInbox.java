package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Listing;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.TaskNotFound;
import org.tongqu.workflow.Tasks;

/** What waits for the caller, what the caller decided, and what the caller submitted. */
@ApplicationScoped
@Transactional
public class TaskInbox {

    private static final String READ = "task.read";

    private Tasks tasks;
    private Reviews reviews;
    private CaseFiles files;
    private ReviewActor person;

    protected TaskInbox() {} // for CDI proxies

    @Inject
    public TaskInbox(Tasks tasks, Reviews reviews, CaseFiles files, ReviewActor person) {
        this.tasks = tasks;
        this.reviews = reviews;
        this.files = files;
        this.person = person;
    }

    /** The tasks the caller may decide now, earliest due day first, so that overdue ones are on top. */
    @Needs(READ)
    public Slice<Task> open(Page page) {
        return slice(tasks.openFor(person.now(), paging(page)), page);
    }

    /** How many tasks the caller may decide now. */
    @Needs(READ)
    public long waiting() {
        return tasks.openFor(person.now(), Paging.first(1)).total();
    }

    /** The steps the caller decided, newest first. */
    @Needs(READ)
    public Slice<CaseStep> done(Page page) {
        return slice(tasks.doneBy(person.now(), paging(page)), page);
    }

    /** The cases the caller submitted, newest first. */
    @Needs(READ)
    public Slice<CaseState> submitted(Page page) {
        return slice(reviews.submittedBy(person.now().username(), paging(page)), page);
    }

    /**
     * An open task of the caller with its case.
     *
     * @throws TaskNotFound if there is none, it is closed, or it is for others
     */
    @Needs(READ)
    public TaskFile get(String id) {
        Actor actor = person.now();
        TaskId taskId = TaskNumbers.of(id);
        Task task = tasks.find(taskId)
                .filter(found -> found.responsibility().includes(actor))
                .orElseThrow(() -> new TaskNotFound(taskId));
        CaseFile course = files.of(task.subject()).orElseThrow(() -> new TaskNotFound(taskId));
        boolean mine = task.responsibility().assignee().equals(actor.username());
        boolean decidable =
                person.may(TaskDecision.DECIDE) && task.responsibility().allows(actor);
        return new TaskFile(task, course, mine, decidable);
    }

    private static Paging paging(Page page) {
        return new Paging(page.number(), page.size());
    }

    private static <T> Slice<T> slice(Listing<T> found, Page page) {
        return new Slice<>(found.items(), found.total(), page);
    }
}
