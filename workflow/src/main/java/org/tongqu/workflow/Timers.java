package org.tongqu.workflow;

/**
 * The deadlines of all cases; they stand still after the start of the engine until somebody lets them run.
 *
 * <p>Who runs the application decides when: while it is still being deployed nothing should happen in the background.
 */
public interface Timers {

    /** From now on deadlines that have passed are acted on. Once the engine has stopped it does nothing. */
    void run();
}
