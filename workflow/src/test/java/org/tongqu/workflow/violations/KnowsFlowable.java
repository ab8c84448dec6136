package org.tongqu.workflow.violations;

import org.flowable.engine.TaskService;

/** The engine outside its room. */
public class KnowsFlowable {
    TaskService tasks;
}
