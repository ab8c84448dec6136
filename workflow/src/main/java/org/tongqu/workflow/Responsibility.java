package org.tongqu.workflow;

import java.util.Set;

/**
 * Who may act on a task.
 *
 * @param assignee user name of the person who claimed it, empty if nobody did
 * @param candidates groups whose members may claim and decide it
 * @param barred user name of the person who must not decide (four eyes), empty if nobody is barred
 */
public record Responsibility(String assignee, Set<CandidateGroup> candidates, String barred) {

    public Responsibility {
        candidates = Set.copyOf(candidates);
    }

    /** Whether this person belongs to the candidates and is not barred; says nothing about who claimed it. */
    public boolean includes(Actor actor) {
        return !actor.username().equals(barred) && actor.groups().stream().anyMatch(candidates::contains);
    }

    /** Whether this person may decide now: he belongs to the candidates and nobody else claimed it. */
    public boolean allows(Actor actor) {
        return includes(actor) && (assignee.isEmpty() || assignee.equals(actor.username()));
    }
}
