package org.tongqu.portal.architecture.samples.demand.ui;

import org.flowable.engine.RuntimeService;

/** Breaks: not even a door touches Flowable. */
public class StartsProcesses {
    public RuntimeService runtime;
}
