package org.tongqu.workflow.spi;

import org.tongqu.workflow.Subject;

/**
 * Something a process makes happen, by its name. Implemented by the surroundings as CDI beans.
 *
 * <p>It runs in the transaction of the decision or of the timer that caused it. On a timer there is no caller, and a failed
 * run is repeated, so it must be idempotent.
 *
 * <p>The processes name: {@code remindOverdue} when a step's last day has passed, {@code postSettlement} when all
 * organisations confirmed.
 */
public interface ProcessAction {

    /** The name by which a process calls it. */
    String name();

    /** Does it. An unchecked exception undoes the decision or makes the timer try again. */
    void run(Subject subject);
}
