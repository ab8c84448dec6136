package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.ProcessEngine;
import org.flowable.task.api.TaskInfo;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Step;

/** Reads from the process definition what may be decided on a step. */
@Dependent
class StepRules {

    /** Namespace of the attributes this module adds to BPMN. */
    static final String NAMESPACE = "https://tongqu.org/bpmn";

    static final String DECISIONS = "decisions";
    static final String COMMENT_NEEDED = "commentNeeded";

    private final ProcessEngine engine;

    @Inject
    StepRules(ProcessEngine engine) {
        this.engine = engine;
    }

    Step step(TaskInfo task) {
        UserTask definition = (UserTask) engine.getRepositoryService()
                .getBpmnModel(task.getProcessDefinitionId())
                .getFlowElement(task.getTaskDefinitionKey());
        return new Step(
                definition.getId(),
                definition.getName(),
                task.getCategory() == null ? "" : task.getCategory(),
                decisions(definition.getAttributeValue(NAMESPACE, DECISIONS)),
                decisions(definition.getAttributeValue(NAMESPACE, COMMENT_NEEDED)));
    }

    /** Reads decisions separated by one space. */
    static Set<Decision> decisions(String list) {
        Set<Decision> decisions = EnumSet.noneOf(Decision.class);
        for (String name : list.split(" ", -1)) {
            decisions.add(Decision.valueOf(name));
        }
        return decisions;
    }
}
