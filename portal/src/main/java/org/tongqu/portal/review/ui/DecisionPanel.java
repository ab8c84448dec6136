package org.tongqu.portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.RemainingText;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.review.TaskDecision;
import org.tongqu.portal.review.TaskFile;
import org.tongqu.portal.shell.ScreenErrors;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.Tasks;

/** Where a person decides: the comment, one button per decision, taking and giving back. */
@Dependent
public class DecisionPanel {

    private static final int ROWS = 4;

    private final TaskDecision deciding;
    private final TaskRows rows;
    private final ReviewWords words;
    private final ScreenErrors errors;

    @Inject
    public DecisionPanel(TaskDecision deciding, TaskRows rows, ReviewWords words, ScreenErrors errors) {
        this.deciding = deciding;
        this.rows = rows;
        this.words = words;
        this.errors = errors;
    }

    /** Until when, and who took it. */
    Component term(TaskFile file) {
        Task task = file.task();
        LocalDate due = task.term().dueOn();
        String left = RemainingText.workingDays(words.left(rows.today(), due), words.locale());
        String taken = task.responsibility().assignee().isEmpty()
                ? words.text("review.taken.nobody")
                : words.text(file.claimedByMe() ? "review.taken.me" : "review.taken.other");
        return Surface.aside(
                words.text("review.term"),
                new Facts()
                        .number(words.text("review.term.due"), DateText.date(due, words.locale()))
                        .add(words.text("review.term.left"), left)
                        .add(words.text("review.term.taken"), taken));
    }

    /**
     * The form.
     *
     * @param again shows the page anew after taking or giving back
     * @param done what happens after the decision
     */
    Component of(TaskFile file, String object, Command again, SerializableConsumer<Decision> done) {
        Task task = file.task();
        HtmlContainer acts = Markup.div("tq-row tq-more");
        if (!file.decidable()) {
            String why = task.responsibility().assignee().isEmpty() ? "review.undecidable" : "review.taken.other";
            return Surface.of(words.text("review.decision"), Markup.p("tq-quiet", words.text(why)));
        }
        TextArea comment = comment(task);
        List<Decision> offered = task.step().decisions().stream().sorted().toList();
        for (Decision decision : offered) {
            Command ask = () -> ask(file, object, decision, comment, done);
            String verb = words.verb(task.step(), decision);
            acts.add((decision == offered.get(0) ? Action.primary(verb, ask) : Action.second(verb, ask)).button());
        }
        acts.add(assignment(file, again).button());
        return Surface.of(words.text("review.decision"), comment, acts);
    }

    private TextArea comment(Task task) {
        TextArea comment = new TextArea(FormSection.optional(words.text("review.comment")));
        comment.setWidthFull();
        comment.setMinRows(ROWS);
        comment.setMaxLength(Tasks.MAX_COMMENT);
        comment.addValueChangeListener(change -> comment.setInvalid(false));
        List<String> needing = task.step().commentNeeded().stream()
                .sorted()
                .map(decision -> words.verb(task.step(), decision))
                .toList();
        if (!needing.isEmpty()) {
            String verbs = String.join(Markup.word("list.separator"), needing);
            comment.setHelperText(words.text("review.comment.help", verbs));
        }
        return comment;
    }

    private Action assignment(TaskFile file, Command again) {
        String id = file.task().id().value();
        return file.claimedByMe()
                ? Action.quiet(words.text("review.release"), () -> {
                    deciding.release(id);
                    again.execute();
                })
                : Action.quiet(words.text("review.claim"), () -> {
                    deciding.claim(id);
                    again.execute();
                });
    }

    /** A missing comment is said at its field, before anything is asked. */
    private void ask(
            TaskFile file, String object, Decision decision, TextArea comment, SerializableConsumer<Decision> done) {
        Task task = file.task();
        if (task.step().commentNeeded().contains(decision) && comment.getValue().isBlank()) {
            comment.setErrorMessage(words.text("review.comment.missing", words.verb(task.step(), decision)));
            comment.setInvalid(true);
            comment.focus();
            return;
        }
        String verb = words.verb(task.step(), decision);
        ConfirmStep question = ConfirmStep.of(words.todo(task.subject(), task.step()))
                .object(object)
                .fact(words.text("review.decision"), verb)
                .effect(words.effect(task.subject(), task.step(), decision));
        if (!comment.getValue().isBlank()) {
            question.fact(words.text("review.comment"), comment.getValue().strip());
        }
        question.open(verb, () -> decide(file, decision, comment, done));
    }

    private void decide(TaskFile file, Decision decision, TextArea comment, SerializableConsumer<Decision> done) {
        try {
            deciding.decide(file.task().id().value(), decision, comment.getValue());
        } catch (InvalidInput input) {
            comment.setErrorMessage(errors.message(input, words.locale()));
            comment.setInvalid(true);
            return;
        }
        done.accept(decision);
    }
}
