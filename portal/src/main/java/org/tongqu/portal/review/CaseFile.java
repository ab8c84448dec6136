package org.tongqu.portal.review;

import java.util.List;
import java.util.Map;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Subject;

/**
 * The course of the reviews of one object.
 *
 * @param state where the latest case stands
 * @param history all steps of all its cases, oldest first
 * @param people display names of those who decided, by user name; unknown ones are left out
 */
public record CaseFile(CaseState state, List<CaseStep> history, Map<String, String> people) {

    public CaseFile {
        history = List.copyOf(history);
        people = Map.copyOf(people);
    }

    public Subject subject() {
        return state.subject();
    }

    /** The display name of a person, or the user name if the account is gone. */
    public String person(String username) {
        return people.getOrDefault(username, username);
    }
}
