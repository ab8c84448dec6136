package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.Tasks;
import org.tongqu.workflow.spi.ProcessAction;

/** Notes in the history of an object that one of its review steps is overdue; the processes call it by timer. */
@ApplicationScoped
public class OverdueNote implements ProcessAction {

    private Tasks tasks;
    private AuditTrail audit;

    protected OverdueNote() {} // for CDI proxies

    @Inject
    public OverdueNote(Tasks tasks, AuditTrail audit) {
        this.tasks = tasks;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "remindOverdue";
    }

    /** The note and the timer are one transaction, so a failed run leaves no note and the repeated one leaves one. */
    @Override
    public void run(Subject subject) {
        List<Map<String, String>> waiting = tasks.openAbout(subject).stream()
                .filter(task -> task.term().overdue())
                .map(OverdueNote::facts)
                .toList();
        audit.record(
                "review.overdue",
                new org.tongqu.portal.audit.Subject(subject.kind(), subject.id()),
                Map.of(),
                Map.of("steps", waiting),
                "");
    }

    private static Map<String, String> facts(Task task) {
        return Map.of(
                "step", task.step().key(),
                "organisation", task.step().organisation(),
                "dueOn", task.term().dueOn().toString());
    }
}
