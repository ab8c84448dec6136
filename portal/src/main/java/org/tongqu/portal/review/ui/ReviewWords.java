package org.tongqu.portal.review.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.text.Texts;
import org.tongqu.portal.time.WorkingDays;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Step;
import org.tongqu.workflow.Subject;

/** Says what is to be decided in the reader's language. */
@Dependent
public class ReviewWords {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Texts texts;
    private final WorkingDays workingDays;

    @Inject
    public ReviewWords(Texts texts, WorkingDays workingDays) {
        this.texts = texts;
        this.workingDays = workingDays;
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    /** What the person has to do, as a verb phrase: {@code 审核场景需求批次}. */
    public String todo(Subject subject, Step step) {
        return texts.find(locale(), "review.todo." + subject.kind() + "." + step.key())
                .orElseGet(() -> step(step));
    }

    /** The button that leads to the task: {@code 去审核}. */
    String open(Step step) {
        return texts.find(locale(), "review.open." + step.key()).orElseGet(() -> text("review.open"));
    }

    /** The name of a step; the Chinese name if there is no other. */
    String step(Step step) {
        return texts.find(locale(), "review.element." + step.key()).orElse(step.name());
    }

    /** The verb of a decision, as its step says it: {@code 同意}, {@code 合格}. */
    String verb(Step step, Decision decision) {
        return texts.find(locale(), "review.verb." + step.key() + "." + decision)
                .orElseGet(() -> text("review.verb." + decision));
    }

    /** What follows from a decision, in one sentence. */
    String effect(Subject subject, Step step, Decision decision) {
        String special = "review.effect." + subject.kind() + "." + step.key() + "." + decision;
        return texts.find(locale(), special).orElseGet(() -> text("review.effect." + decision));
    }

    /** What was decided, as a past: {@code 已同意}. */
    String decided(Decision decision) {
        return text("review.decided." + decision);
    }

    /** The kind of an object: {@code 场景需求批次}. */
    String kind(Subject subject) {
        return texts.find(locale(), "review.kind." + subject.kind()).orElse(subject.kind());
    }

    StatusChip chip(CaseState.Status status) {
        StatusChip.State state =
                switch (status) {
                    case OPEN -> StatusChip.State.WAIT;
                    case FINISHED -> StatusChip.State.DONE;
                    case WITHDRAWN -> StatusChip.State.STOP;
                };
        return new StatusChip(state, text("review.status." + status));
    }

    /** Working days left until a day, negative once it has passed. */
    long left(LocalDate today, LocalDate dueOn) {
        return workingDays.between(today, dueOn);
    }

    /** Wall clock time in Beijing. */
    static LocalDateTime beijing(Instant instant) {
        return LocalDateTime.ofInstant(instant, BEIJING);
    }

    Locale locale() {
        return Markup.locale();
    }
}
