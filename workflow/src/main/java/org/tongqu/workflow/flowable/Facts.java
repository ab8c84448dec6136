package org.tongqu.workflow.flowable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowable.variable.api.delegate.VariableScope;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;

/** The variables of a case, by name; there are no others, and none holds text written by people. */
final class Facts {

    static final String SUBJECT_KIND = "subjectKind";
    static final String SUBJECT_ID = "subjectId";
    static final String SUBMITTED_BY = "submittedBy";
    /** Reviewing organisation of the case; within a sign-off, the organisation that is asked. */
    static final String ORGANISATION = "organisation";

    static final String ORGANISATIONS = "organisations";
    /** The last decision; within a task, its own decision. */
    static final String DECISION = "decision";

    private static final String DUE_ON = "dueOn";
    private static final String SEPARATOR = ",";

    private Facts() {}

    static Map<String, Object> of(Subject subject, Routing routing) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(SUBJECT_KIND, subject.kind());
        facts.put(SUBJECT_ID, subject.id());
        facts.put(SUBMITTED_BY, routing.submittedBy());
        facts.put(ORGANISATION, routing.organisation());
        facts.put(ORGANISATIONS, String.join(SEPARATOR, routing.organisations()));
        facts.put(DUE_ON, routing.dueOn().toString());
        routing.stepDueOn().forEach((step, day) -> facts.put(dueOn(step), day.toString()));
        return facts;
    }

    static Subject subject(Map<String, Object> facts) {
        return new Subject(text(facts, SUBJECT_KIND), text(facts, SUBJECT_ID));
    }

    static Subject subject(VariableScope scope) {
        return subject(scope.getVariables());
    }

    static List<String> organisations(VariableScope scope) {
        String organisations = (String) scope.getVariable(ORGANISATIONS);
        return organisations.isEmpty() ? List.of() : List.of(organisations.split(SEPARATOR, -1));
    }

    /** The last day of a step, as {@code yyyy-MM-dd}. */
    static String dueOn(VariableScope scope, String step) {
        Object own = scope.getVariable(dueOn(step));
        return (String) (own == null ? scope.getVariable(DUE_ON) : own);
    }

    static Map<String, Object> decided(Decision decision) {
        return Map.of(DECISION, decision.name());
    }

    static String text(Map<String, Object> facts, String name) {
        return facts.get(name) instanceof String text ? text : "";
    }

    /** The process of a definition id, which the engine writes as key, version and number with colons between. */
    static ProcessKey process(String definitionId) {
        return ProcessKey.of(definitionId.substring(0, definitionId.indexOf(':')));
    }

    private static String dueOn(String step) {
        return DUE_ON + "_" + step;
    }
}
