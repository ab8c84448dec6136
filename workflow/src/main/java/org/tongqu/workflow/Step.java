package org.tongqu.workflow;

import java.util.Set;

/**
 * What has to be decided.
 *
 * @param key key of the step in its process, for example {@code formalCheck}
 * @param name Chinese name of the step; other languages are the caller's, by the key
 * @param organisation id of the organisation that is asked: the member in a sign-off, else the reviewing organisation of
 *     the routing; empty if the role alone decides
 * @param decisions what may be decided
 * @param commentNeeded decisions that need a comment
 */
public record Step(String key, String name, String organisation, Set<Decision> decisions, Set<Decision> commentNeeded) {

    public Step {
        decisions = Set.copyOf(decisions);
        commentNeeded = Set.copyOf(commentNeeded);
    }
}
