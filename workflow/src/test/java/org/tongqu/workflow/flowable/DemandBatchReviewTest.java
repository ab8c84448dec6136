package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.workflow.flowable.EngineUnderTest.OTHER_REVIEWER;
import static org.tongqu.workflow.flowable.EngineUnderTest.PUBLISHER;
import static org.tongqu.workflow.flowable.EngineUnderTest.REVIEWER;
import static org.tongqu.workflow.flowable.EngineUnderTest.TODAY;
import static org.tongqu.workflow.flowable.EngineUnderTest.ZONE;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CaseAlreadyOpen;
import org.tongqu.workflow.CaseNotOpen;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.DecisionNotAllowed;
import org.tongqu.workflow.NobodyMayAct;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskAlreadyDecided;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.Tasks;

class DemandBatchReviewTest {

    private static final Subject BATCH = new Subject("demand-batch", "2026-03");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    private final EngineUnderTest workflow = new EngineUnderTest();

    @AfterEach
    void close() {
        workflow.close();
    }

    @Test
    void aSubmittedBatchWaitsForAReviewerOfTheReviewingOrganisation() {
        start(Routing.dueOn(DUE).to("O002"));

        Task task = onlyTask(REVIEWER);

        assertThat(task.process()).isEqualTo(ProcessKey.DEMAND_BATCH_REVIEW);
        assertThat(task.subject()).isEqualTo(BATCH);
        assertThat(task.step().key()).isEqualTo("review");
        assertThat(task.step().name()).isEqualTo("需求审核");
        assertThat(task.step().organisation()).isEqualTo("O002");
        assertThat(task.step().decisions()).containsExactlyInAnyOrder(Decision.APPROVED, Decision.RETURNED);
        assertThat(task.step().commentNeeded()).containsExactly(Decision.RETURNED);
        assertThat(task.term().dueOn()).isEqualTo(DUE);
        assertThat(task.term().overdue()).isFalse();
        assertThat(tasksOf(OTHER_REVIEWER)).isZero();
        assertThat(tasksOf(PUBLISHER)).isZero();
    }

    @Test
    void anApprovedBatchIsAnnouncedAndItsCaseIsOver() {
        start(Routing.dueOn(DUE));

        ReviewDecided told = workflow.tasks.decide(onlyTask(REVIEWER).id(), REVIEWER, Decision.APPROVED, "同意发布");

        assertThat(workflow.announced).containsExactly(told);
        assertThat(told.subject()).isEqualTo(BATCH);
        assertThat(told.process()).isEqualTo(ProcessKey.DEMAND_BATCH_REVIEW);
        assertThat(told.step().key()).isEqualTo("review");
        assertThat(told.decision()).isEqualTo(Decision.APPROVED);
        assertThat(told.comment()).isEqualTo("同意发布");
        assertThat(told.actor()).isEqualTo(REVIEWER);
        assertThat(told.allDone()).isTrue();
        CaseState state = workflow.reviews.state(BATCH).orElseThrow();
        assertThat(state.status()).isEqualTo(CaseState.Status.FINISHED);
        assertThat(state.finished()).isTrue();
        assertThat(state.current()).isEmpty();
        CaseStep step = state.past().get(0);
        assertThat(step.status()).isEqualTo(CaseStep.Status.DECIDED);
        assertThat(step.verdict().orElseThrow().actor()).isEqualTo("reviewer");
        assertThat(step.verdict().orElseThrow().at())
                .isEqualTo(TODAY.atTime(12, 0).atZone(ZONE).toInstant());
    }

    @Test
    void aReturnedDemandKeepsItsCommentAndMayBeSubmittedAgain() {
        start(Routing.dueOn(DUE));
        workflow.tasks.decide(onlyTask(REVIEWER).id(), REVIEWER, Decision.RETURNED, "数据需求缺少更新频率");

        start(Routing.dueOn(DUE.plusDays(7)));

        assertThat(workflow.reviews.state(BATCH).orElseThrow().status()).isEqualTo(CaseState.Status.OPEN);
        assertThat(workflow.tasks.historyOf(BATCH)).hasSize(2);
        assertThat(workflow.tasks.historyOf(BATCH).stream()
                        .filter(step -> step.status() == CaseStep.Status.DECIDED)
                        .map(step -> step.verdict().orElseThrow().comment()))
                .containsExactly("数据需求缺少更新频率");
    }

    @Test
    void aReturnWithoutACommentIsRefusedAndNothingHappens() {
        start(Routing.dueOn(DUE));
        TaskId id = onlyTask(REVIEWER).id();

        assertThatThrownBy(() -> workflow.tasks.decide(id, REVIEWER, Decision.RETURNED, "  "))
                .isInstanceOfSatisfying(DecisionNotAllowed.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(DecisionNotAllowed.Reason.COMMENT_MISSING);
                    assertThat(refusal.code()).isEqualTo("decision.notAllowed.COMMENT_MISSING");
                });
        assertThat(onlyTask(REVIEWER).id()).isEqualTo(id);
        assertThat(workflow.announced).isEmpty();
    }

    @Test
    void aDecisionTheStepDoesNotOfferIsRefused() {
        start(Routing.dueOn(DUE));
        TaskId id = onlyTask(REVIEWER).id();

        assertThatThrownBy(() -> workflow.tasks.decide(id, REVIEWER, Decision.CONFIRMED, ""))
                .isInstanceOfSatisfying(DecisionNotAllowed.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(DecisionNotAllowed.Reason.NOT_OFFERED));
        assertThat(workflow.announced).isEmpty();
    }

    @Test
    void aCommentMayHaveAsManyCharactersAsPromisedAndNoMore() {
        start(Routing.dueOn(DUE));
        TaskId id = onlyTask(REVIEWER).id();
        String longest = "评".repeat(Tasks.MAX_COMMENT);

        assertThatThrownBy(() -> workflow.tasks.decide(id, REVIEWER, Decision.APPROVED, longest + "x"))
                .isInstanceOf(DecisionNotAllowed.class);
        workflow.tasks.decide(id, REVIEWER, Decision.APPROVED, longest);

        assertThat(workflow.tasks
                        .historyOf(BATCH)
                        .get(0)
                        .verdict()
                        .orElseThrow()
                        .comment())
                .isEqualTo(longest);
    }

    @Test
    void theReminderComesOnceWhenTheLastDayIsOverAndTheTaskStays() {
        start(Routing.dueOn(DUE));
        workflow.at(DUE.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1));
        assertThat(workflow.runDueTimers()).isZero();
        assertThat(onlyTask(REVIEWER).term().overdue()).isFalse();

        workflow.at(DUE.plusDays(1).atStartOfDay(ZONE).toInstant());

        assertThat(workflow.runDueTimers()).isOne();
        assertThat(workflow.diary).containsExactly("remindOverdue demand-batch:2026-03");
        assertThat(onlyTask(REVIEWER).term().overdue()).isTrue();
        assertThat(workflow.runDueTimers()).isZero();
        workflow.tasks.decide(onlyTask(REVIEWER).id(), REVIEWER, Decision.APPROVED, "");
        assertThat(workflow.announced.get(0).allDone()).isTrue();
        assertThat(workflow.tasks.historyOf(BATCH).get(0).term().overdue()).isTrue();
    }

    @Test
    void aReminderThatFailsIsTriedAgain() {
        start(Routing.dueOn(DUE));
        workflow.letActionsFail();
        workflow.today(DUE.plusDays(1));

        assertThatThrownBy(workflow::runDueTimers).hasRootCauseMessage("the ledger is closed");

        assertThat(workflow.engine
                        .getManagementService()
                        .createTimerJobQuery()
                        .withException()
                        .count())
                .isOne();
        assertThat(tasksOf(REVIEWER)).isOne();
    }

    @Test
    void anOverdueReminderOfADecidedTaskNeverComes() {
        start(Routing.dueOn(DUE));
        workflow.tasks.decide(onlyTask(REVIEWER).id(), REVIEWER, Decision.APPROVED, "");

        workflow.today(DUE.plusDays(30));

        assertThat(workflow.runDueTimers()).isZero();
        assertThat(workflow.diary).containsExactly("announced APPROVED on review");
    }

    @Test
    void aWithdrawnBatchLeavesEveryInboxAndKeepsItsHistory() {
        start(Routing.dueOn(DUE));
        TaskId id = onlyTask(REVIEWER).id();

        workflow.reviews.withdraw(BATCH);

        assertThat(tasksOf(REVIEWER)).isZero();
        CaseState state = workflow.reviews.state(BATCH).orElseThrow();
        assertThat(state.status()).isEqualTo(CaseState.Status.WITHDRAWN);
        assertThat(state.past()).singleElement().satisfies(step -> {
            assertThat(step.status()).isEqualTo(CaseStep.Status.CANCELLED);
            assertThat(step.verdict()).isEmpty();
        });
        assertThatThrownBy(() -> workflow.tasks.decide(id, REVIEWER, Decision.APPROVED, ""))
                .isInstanceOf(TaskAlreadyDecided.class);
        assertThatThrownBy(() -> workflow.reviews.withdraw(BATCH)).isInstanceOf(CaseNotOpen.class);
        workflow.today(DUE.plusDays(1));
        assertThat(workflow.runDueTimers()).isZero();
    }

    @Test
    void oneSubjectHasOneOpenCasePerProcess() {
        start(Routing.dueOn(DUE));

        assertThatThrownBy(() -> start(Routing.dueOn(DUE))).isInstanceOf(CaseAlreadyOpen.class);
        assertThat(tasksOf(REVIEWER)).isOne();
    }

    @Test
    void aCaseThatNobodyMayDecideDoesNotStart() {
        Subject orphan = new Subject("orphan", "X1");

        assertThatThrownBy(() -> workflow.reviews.start(ProcessKey.DEMAND_BATCH_REVIEW, orphan, Routing.dueOn(DUE)))
                .isInstanceOf(NobodyMayAct.class);
        assertThat(workflow.reviews.state(orphan)).isEmpty();
    }

    @Test
    void aSubjectNobodyAnswersForDoesNotStart() {
        assertThatThrownBy(() -> workflow.reviews.start(
                        ProcessKey.DEMAND_BATCH_REVIEW, new Subject("spaceship", "X1"), Routing.dueOn(DUE)))
                .hasStackTraceContaining("0 beans say who may act on subjects of kind spaceship");
    }

    @Test
    void routingMayComeAsPlainFacts() {
        workflow.reviews.start(
                ProcessKey.DEMAND_BATCH_REVIEW,
                BATCH,
                Map.of("dueOn", "2026-11-27", "organisation", "O003", "submittedBy", "officer"));

        assertThat(tasksOf(REVIEWER)).isZero();
        assertThat(onlyTask(OTHER_REVIEWER).term().dueOn()).isEqualTo(DUE);
        assertThat(onlyTask(OTHER_REVIEWER).responsibility().barred()).isEqualTo("officer");
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
