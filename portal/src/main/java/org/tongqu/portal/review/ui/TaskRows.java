package org.tongqu.portal.review.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.TaskRow;
import org.tongqu.portal.review.SubjectFacts;
import org.tongqu.portal.review.SubjectLinks;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.Verdict;

/** Draws tasks, decided steps and submitted cases as rows of the kit. */
@Dependent
public class TaskRows {

    private final SubjectLinks links;
    private final ReviewWords words;
    private final Clock clock;

    @Inject
    public TaskRows(SubjectLinks links, ReviewWords words, Clock clock) {
        this.links = links;
        this.words = words;
        this.clock = clock;
    }

    /** Open tasks; only the button of the first row is the main one. */
    public List<Component> open(List<Task> tasks) {
        List<Component> rows = new ArrayList<>();
        for (Task task : tasks) {
            LocalDate due = task.term().dueOn();
            rows.add(new TaskRow(words.todo(task.subject(), task.step()), object(task.subject()))
                    .due(words.left(today(), due), due, today())
                    .action(button(ReviewNavigation.task(task.id().value()), words.open(task.step()), rows.isEmpty())));
        }
        return rows;
    }

    /** Steps that the caller decided. */
    public List<Component> done(List<CaseStep> steps) {
        List<Component> rows = new ArrayList<>();
        for (CaseStep step : steps) {
            Optional<Verdict> verdict = step.verdict();
            TaskRow row = new TaskRow(words.todo(step.subject(), step.step()), object(step.subject()));
            verdict.ifPresent(said -> row.done(
                    words.decided(said.decision()),
                    ReviewWords.beijing(said.at()).toLocalDate(),
                    today()));
            rows.add(row.action(course(step.subject())));
        }
        return rows;
    }

    /** Cases that the caller submitted. */
    public List<Component> submitted(List<CaseState> cases) {
        List<Component> rows = new ArrayList<>();
        for (CaseState state : cases) {
            TaskRow row =
                    new TaskRow(words.text("review.process." + state.process().key()), object(state.subject()));
            state.current().stream()
                    .findFirst()
                    .ifPresentOrElse(
                            step -> row.due(
                                    words.left(today(), step.term().dueOn()),
                                    step.term().dueOn(),
                                    today()),
                            () -> last(state)
                                    .ifPresent(said -> row.done(
                                            words.decided(said.decision()),
                                            ReviewWords.beijing(said.at()).toLocalDate(),
                                            today())));
            rows.add(row.action(course(state.subject())));
        }
        return rows;
    }

    private static Optional<Verdict> last(CaseState state) {
        return state.past().stream().flatMap(step -> step.verdict().stream()).reduce((earlier, later) -> later);
    }

    private String object(Subject subject) {
        Optional<SubjectFacts> facts = links.find(subject);
        String title = facts.map(SubjectFacts::title).orElse(subject.id());
        String line = facts.map(SubjectFacts::line).orElse("");
        return line.isEmpty() ? title : title + " · " + line;
    }

    private Component course(Subject subject) {
        return button(ReviewNavigation.course(subject.kind(), subject.id()), words.text("review.course.open"), false);
    }

    private static Component button(String path, String label, boolean primary) {
        Link link = Link.button(path, label, primary);
        link.getElement().setAttribute("data-size", "small");
        return link;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
