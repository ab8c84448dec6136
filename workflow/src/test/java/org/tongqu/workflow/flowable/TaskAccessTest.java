package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.workflow.flowable.EngineUnderTest.OTHER_REVIEWER;
import static org.tongqu.workflow.flowable.EngineUnderTest.PUBLISHER;
import static org.tongqu.workflow.flowable.EngineUnderTest.REVIEWER;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskAlreadyDecided;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.TaskNotFound;
import org.tongqu.workflow.TaskNotYours;

class TaskAccessTest {

    private static final Subject BATCH = new Subject("demand-batch", "2026-03");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    private final EngineUnderTest workflow = new EngineUnderTest();

    @AfterEach
    void close() {
        workflow.close();
    }

    @Test
    void nobodyOutsideTheCandidatesMayClaimOrDecide() {
        start(Routing.dueOn(DUE).to("O002"));
        TaskId id = onlyTask(REVIEWER).id();

        for (Actor stranger : Set.of(PUBLISHER, OTHER_REVIEWER)) {
            assertThatThrownBy(() -> workflow.tasks.claim(id, stranger))
                    .isInstanceOfSatisfying(TaskNotYours.class, refusal -> assertThat(refusal.reason())
                            .isEqualTo(TaskNotYours.Reason.NOT_A_CANDIDATE));
            assertThatThrownBy(() -> workflow.tasks.decide(id, stranger, Decision.APPROVED, ""))
                    .isInstanceOf(TaskNotYours.class);
        }
        assertThat(onlyTask(REVIEWER).responsibility().assignee()).isEmpty();
    }

    @Test
    void whoSubmittedNeitherSeesNorDecidesHisOwn() {
        start(Routing.dueOn(DUE).submittedBy("reviewer"));

        assertThat(tasksOf(REVIEWER)).isZero();
        TaskId id = onlyTask(OTHER_REVIEWER).id();
        assertThatThrownBy(() -> workflow.tasks.decide(id, REVIEWER, Decision.APPROVED, ""))
                .isInstanceOfSatisfying(TaskNotYours.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(TaskNotYours.Reason.OWN_SUBMISSION));
        assertThat(workflow.reviews.submittedBy("reviewer", Paging.first(10)).items())
                .singleElement()
                .satisfies(state -> assertThat(state.subject()).isEqualTo(BATCH));
    }

    @Test
    void aClaimedTaskLeavesTheOthersInboxUntilItIsReleased() {
        start(Routing.dueOn(DUE));
        TaskId id = onlyTask(REVIEWER).id();

        assertThat(workflow.tasks.claim(id, REVIEWER).responsibility().assignee())
                .isEqualTo("reviewer");
        workflow.tasks.claim(id, REVIEWER);

        assertThat(tasksOf(OTHER_REVIEWER)).isZero();
        assertThat(tasksOf(REVIEWER)).isOne();
        assertThatThrownBy(() -> workflow.tasks.claim(id, OTHER_REVIEWER))
                .isInstanceOfSatisfying(TaskNotYours.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(TaskNotYours.Reason.CLAIMED_BY_OTHER));
        assertThatThrownBy(() -> workflow.tasks.decide(id, OTHER_REVIEWER, Decision.APPROVED, ""))
                .isInstanceOf(TaskNotYours.class);

        workflow.tasks.release(id, REVIEWER);

        assertThat(tasksOf(OTHER_REVIEWER)).isOne();
        assertThatThrownBy(() -> workflow.tasks.release(id, OTHER_REVIEWER))
                .isInstanceOfSatisfying(TaskNotYours.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(TaskNotYours.Reason.NOT_CLAIMED));
        workflow.tasks.decide(id, OTHER_REVIEWER, Decision.APPROVED, "");
    }

    @Test
    void whoLostTheRoleLosesTheTaskHeClaimed() {
        start(Routing.dueOn(DUE));
        TaskId id = onlyTask(REVIEWER).id();
        workflow.tasks.claim(id, REVIEWER);

        Actor demoted = new Actor("reviewer", Set.of("BUYER"), "O002");

        assertThat(tasksOf(demoted)).isZero();
        assertThatThrownBy(() -> workflow.tasks.decide(id, demoted, Decision.APPROVED, ""))
                .isInstanceOf(TaskNotYours.class);
    }

    @Test
    void aSecondDecisionIsRefused() {
        start(Routing.dueOn(DUE));
        TaskId id = onlyTask(REVIEWER).id();
        workflow.tasks.decide(id, REVIEWER, Decision.APPROVED, "");

        assertThatThrownBy(() -> workflow.tasks.decide(id, OTHER_REVIEWER, Decision.RETURNED, "晚了"))
                .isInstanceOf(TaskAlreadyDecided.class);
        assertThatThrownBy(() -> workflow.tasks.claim(id, REVIEWER)).isInstanceOf(TaskAlreadyDecided.class);
        assertThatThrownBy(() -> workflow.tasks.decide(id, PUBLISHER, Decision.APPROVED, ""))
                .as("a stranger does not learn that it is closed")
                .isInstanceOf(TaskNotYours.class);
        assertThat(workflow.announced).hasSize(1);
        assertThat(workflow.tasks.historyOf(BATCH)).hasSize(1);
    }

    @Test
    void aTaskThatNeverWasIsNotFound() {
        assertThatThrownBy(() -> workflow.tasks.decide(new TaskId("4711"), REVIEWER, Decision.APPROVED, ""))
                .isInstanceOf(TaskNotFound.class);
        assertThat(workflow.tasks.find(new TaskId("4711"))).isEmpty();
        assertThat(workflow.reviews.state(BATCH)).isEmpty();
    }

    private void start(Routing routing) {
        assertThat(workflow.reviews
                        .start(ProcessKey.DEMAND_BATCH_REVIEW, BATCH, routing)
                        .value())
                .isNotEmpty();
    }

    private Task onlyTask(Actor actor) {
        assertThat(workflow.tasks.openFor(actor, Paging.first(10)).items()).hasSize(1);
        return workflow.tasks.openFor(actor, Paging.first(10)).items().get(0);
    }

    private long tasksOf(Actor actor) {
        return workflow.tasks.openFor(actor, Paging.first(10)).total();
    }
}
