package org.tongqu.workflow;

/**
 * Somebody decided a step of a case.
 *
 * <p>Fired as a synchronous CDI event after the case has moved on and before the actions the process names are run, all in
 * the transaction of the decision. An observer that throws an unchecked exception undoes the decision. Observe it for one
 * kind of subject with {@link About}.
 *
 * @param process the process the case runs
 * @param subject what the case is about
 * @param step what was decided, with the organisation that was asked
 * @param verdict the decision, the literal comment, who and when
 * @param actor the person with the roles and the organisation he acted for
 * @param allDone whether nobody has to decide in this case any more
 */
public record ReviewDecided(
        ProcessKey process, Subject subject, Step step, Verdict verdict, Actor actor, boolean allDone) {

    /** The decision. */
    public Decision decision() {
        return verdict.decision();
    }

    /** The literal comment, empty if none. */
    public String comment() {
        return verdict.comment();
    }

    /** Id of the organisation that was asked, empty if the role alone decides. */
    public String organisation() {
        return step.organisation();
    }
}
