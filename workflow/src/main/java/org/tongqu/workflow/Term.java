package org.tongqu.workflow;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a step began and until when it should be done.
 *
 * @param openedAt when the step was opened
 * @param dueOn last day on which it is in time
 * @param overdue whether that day has passed; for a finished step, whether it was finished too late
 */
public record Term(Instant openedAt, LocalDate dueOn, boolean overdue) {}
