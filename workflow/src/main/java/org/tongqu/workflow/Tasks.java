package org.tongqu.workflow;

import java.util.List;
import java.util.Optional;

/**
 * What people have to decide, and what they decided.
 *
 * <p>Who may act is checked on every call against the roles and the organisation the actor has now. All changes join the
 * caller's transaction.
 */
public interface Tasks {

    /** Longest comment in characters (platform rule). */
    int MAX_COMMENT = 2000;

    /**
     * The tasks this person may decide now: unclaimed ones of his groups and those he claimed. Earliest due day first, so
     * that overdue ones are on top.
     */
    Listing<Task> openFor(Actor actor, Paging paging);

    /** An open task, whoever asks; check {@link Responsibility#includes} before showing it. */
    Optional<Task> find(TaskId id);

    /** The open tasks about a subject, whoever asks. */
    List<Task> openAbout(Subject subject);

    /**
     * Takes a task, so that nobody else decides it. Claiming one's own again changes nothing.
     *
     * @throws TaskNotFound if there is no such task
     * @throws TaskNotYours if the actor may not act on it or somebody else claimed it
     * @throws TaskAlreadyDecided if it is closed
     */
    Task claim(TaskId id, Actor actor);

    /**
     * Gives a claimed task back to its group.
     *
     * @throws TaskNotFound if there is no such task
     * @throws TaskNotYours if the actor did not claim it
     * @throws TaskAlreadyDecided if it is closed
     */
    Task release(TaskId id, Actor actor);

    /**
     * Decides a task. It need not be claimed before. The case moves on, {@link ReviewDecided} is fired and the actions the
     * process names are run, all in this transaction.
     *
     * @param comment his words, stored literally; null counts as empty
     * @return what was announced
     * @throws TaskNotFound if there is no such task
     * @throws TaskNotYours if the actor may not act on it or somebody else claimed it
     * @throws TaskAlreadyDecided if it is closed; of several decisions at once exactly one succeeds
     * @throws DecisionNotAllowed if the step does not take the decision, or its comment is missing or too long
     */
    ReviewDecided decide(TaskId id, Actor actor, Decision decision, String comment);

    /** All steps of all cases about a subject, oldest first. */
    List<CaseStep> historyOf(Subject subject);

    /** The steps this person decided, newest first. */
    Listing<CaseStep> doneBy(Actor actor, Paging paging);
}
