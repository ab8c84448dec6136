package org.tongqu.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.DecisionNotAllowed;
import org.tongqu.workflow.TaskAlreadyDecided;
import org.tongqu.workflow.TaskNotFound;
import org.tongqu.workflow.TaskNotYours;
import org.tongqu.workflow.WorkflowRefusal;

class WorkflowRefusalsTest {

    private final WorkflowRefusals refusals = new WorkflowRefusals();

    @Test
    void to_a_stranger_a_task_looks_like_one_that_does_not_exist() {
        Refusal stranger = told(new TaskNotYours(OneTask.ID, TaskNotYours.Reason.NOT_A_CANDIDATE));
        Refusal missing = told(new TaskNotFound(OneTask.ID));
        assertThat(stranger.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(stranger.code()).isEqualTo(missing.code());
    }

    @Test
    void who_submitted_it_is_told_why_he_may_not_decide() {
        Refusal own = told(new TaskNotYours(OneTask.ID, TaskNotYours.Reason.OWN_SUBMISSION));
        assertThat(own.kind()).isEqualTo(Refusal.Kind.NOT_PERMITTED);
    }

    @Test
    void what_came_too_late_is_a_conflict_and_what_the_step_does_not_take_is_a_rule() {
        assertThat(told(new TaskAlreadyDecided(OneTask.ID)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(told(new DecisionNotAllowed(OneTask.ID, Decision.CONFIRMED, DecisionNotAllowed.Reason.NOT_OFFERED))
                        .kind())
                .isEqualTo(Refusal.Kind.RULE);
    }

    @Test
    void a_failure_of_another_kind_is_left_alone() {
        assertThat(refusals.refusalOf(new IllegalStateException("engine"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_refusal_has_its_words_in_all_languages() {
        return Stream.of("", "_zh_TW", "_en")
                .map(language -> DynamicTest.dynamicTest("review" + language, () -> {
                    Properties words = words(language);
                    all().forEach(refusal -> assertThat(words)
                            .containsKey("refusal." + told(refusal).code()));
                }));
    }

    private static List<WorkflowRefusal> all() {
        Stream<WorkflowRefusal> notYours =
                Stream.of(TaskNotYours.Reason.values()).map(reason -> new TaskNotYours(OneTask.ID, reason));
        Stream<WorkflowRefusal> notAllowed = Stream.of(DecisionNotAllowed.Reason.values())
                .map(reason -> new DecisionNotAllowed(OneTask.ID, Decision.RETURNED, reason));
        Stream<WorkflowRefusal> others = Stream.of(new TaskAlreadyDecided(OneTask.ID), new TaskNotFound(OneTask.ID));
        return Stream.of(notYours, notAllowed, others).flatMap(one -> one).toList();
    }

    private Refusal told(WorkflowRefusal refusal) {
        return refusals.refusalOf(refusal).orElseThrow();
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = WorkflowRefusalsTest.class
                .getClassLoader()
                .getResourceAsStream("i18n/review" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
