package org.tongqu.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.time.WorkingDays;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Responsibility;
import org.tongqu.workflow.Step;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.Term;

class AgendaTest {

    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Without its file the calendar knows weekends only, which is all this week has. */
    private final WorkingDays workingDays = new WorkingDays();

    @Test
    void a_task_is_overdue_from_the_day_after_its_last_day() {
        Agenda agenda = agenda(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 21), TODAY);
        assertThat(agenda.overdue()).isEqualTo(2);
    }

    @Test
    void due_soon_are_today_and_the_next_five_working_days_and_nothing_overdue() {
        Agenda agenda = agenda(
                LocalDate.of(2026, 11, 20),
                TODAY,
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 27),
                LocalDate.of(2026, 11, 30));
        assertThat(agenda.dueSoon(workingDays)).isEqualTo(3);
    }

    @Test
    void a_weekend_after_the_fifth_working_day_still_belongs_to_it() {
        assertThat(agenda(LocalDate.of(2026, 11, 29)).dueSoon(workingDays)).isEqualTo(1);
    }

    @Test
    void without_tasks_nothing_is_due() {
        Agenda agenda = agenda();
        assertThat(agenda.overdue()).isZero();
        assertThat(agenda.dueSoon(workingDays)).isZero();
    }

    private static Agenda agenda(LocalDate... dueOn) {
        List<Task> tasks = Arrays.stream(dueOn).map(AgendaTest::task).toList();
        return new Agenda(TODAY, tasks, tasks.size(), Optional.empty());
    }

    private static Task task(LocalDate dueOn) {
        return new Task(
                new TaskId("t-" + dueOn),
                ProcessKey.DEMAND_BATCH_REVIEW,
                new Subject("demand-batch", "2026-04"),
                new Step("review", "需求审核", "", Set.of(Decision.APPROVED), Set.of()),
                new Term(Instant.EPOCH, dueOn, dueOn.isBefore(TODAY)),
                new Responsibility("", Set.of(), ""));
    }
}
