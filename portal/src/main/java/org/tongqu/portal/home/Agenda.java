package org.tongqu.portal.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.time.WorkingDays;
import org.tongqu.workflow.Task;

/**
 * What a person has to keep in mind.
 *
 * @param today the day for which it was read
 * @param tasks the first of the open tasks, earliest due day first
 * @param waiting the number of all open tasks
 * @param batch the batch whose responses close next, if one is open
 */
public record Agenda(LocalDate today, List<Task> tasks, long waiting, Optional<OpenBatch> batch) {

    /** Platform rule: a task that is due within five working days is due soon. */
    public static final int SOON = 5;

    public Agenda {
        tasks = List.copyOf(tasks);
    }

    /** How many of the tasks are overdue. */
    public long overdue() {
        return tasks.stream()
                .filter(task -> task.term().dueOn().isBefore(today))
                .count();
    }

    /** How many of the tasks are due within {@link #SOON} working days, today included. */
    public long dueSoon(WorkingDays workingDays) {
        return tasks.stream()
                .map(task -> task.term().dueOn())
                .filter(due -> !due.isBefore(today) && workingDays.between(today, due) <= SOON)
                .count();
    }
}
