package org.tongqu.portal.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.review.CaseFile;
import org.tongqu.portal.review.SubjectFacts;
import org.tongqu.portal.review.TaskFile;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.Verdict;

/** Tasks and cases as the outside sees them. */
final class TaskAnswers {

    private TaskAnswers() {}

    /** What a task is about; title and line are absent if the caller must not know the object. */
    public record About(String kind, String id, String title, String line) {

        static About of(Subject subject, Optional<SubjectFacts> facts) {
            return new About(
                    subject.kind(),
                    subject.id(),
                    facts.map(SubjectFacts::title).orElse(null),
                    facts.map(SubjectFacts::line).orElse(null));
        }
    }

    /** A task in a list; {@code dueOn} is the last day on which it is in time. */
    public record Line(
            String id,
            String process,
            About subject,
            String step,
            String stepName,
            String organisation,
            List<Decision> decisions,
            List<Decision> commentNeeded,
            Instant openedAt,
            LocalDate dueOn,
            boolean overdue,
            String assignee) {

        static Line of(Task task, About about) {
            return new Line(
                    task.id().value(),
                    task.process().key(),
                    about,
                    task.step().key(),
                    task.step().name(),
                    task.step().organisation(),
                    task.step().decisions().stream().sorted().toList(),
                    task.step().commentNeeded().stream().sorted().toList(),
                    task.term().openedAt(),
                    task.term().dueOn(),
                    task.term().overdue(),
                    task.responsibility().assignee());
        }
    }

    /** A task with the course of its case. */
    public record Whole(Line task, boolean claimedByMe, boolean decidable, Course course) {

        static Whole of(TaskFile file, About about) {
            return new Whole(
                    Line.of(file.task(), about), file.claimedByMe(), file.decidable(), Course.of(file.course()));
        }
    }

    /** The course of the reviews of one object, steps oldest first. */
    public record Course(String process, String kind, String id, CaseState.Status status, List<StepTaken> steps) {

        static Course of(CaseFile file) {
            return new Course(
                    file.state().process().key(),
                    file.subject().kind(),
                    file.subject().id(),
                    file.state().status(),
                    file.history().stream()
                            .map(step -> StepTaken.of(step, file))
                            .toList());
        }
    }

    /** One step; decision, comment, person and time are absent while it is open. */
    public record StepTaken(
            String step,
            String stepName,
            String organisation,
            CaseStep.Status status,
            Instant openedAt,
            LocalDate dueOn,
            boolean overdue,
            Decision decision,
            String comment,
            String decidedBy,
            Instant decidedAt) {

        static StepTaken of(CaseStep step, CaseFile file) {
            return new StepTaken(
                    step.step().key(),
                    step.step().name(),
                    step.step().organisation(),
                    step.status(),
                    step.term().openedAt(),
                    step.term().dueOn(),
                    step.term().overdue(),
                    step.verdict().map(Verdict::decision).orElse(null),
                    step.verdict().map(Verdict::comment).orElse(null),
                    step.verdict().map(verdict -> file.person(verdict.actor())).orElse(null),
                    step.verdict().map(Verdict::at).orElse(null));
        }
    }
}
