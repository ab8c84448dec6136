package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.workflow.flowable.EngineUnderTest.REVIEWER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.DecisionNotAllowed;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;

class OrderCancellationTest {

    private static final Subject WISH = new Subject("order-cancellation", "OC-0001");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    private final EngineUnderTest workflow = new EngineUnderTest();

    @BeforeEach
    void start() {
        workflow.reviews.start(ProcessKey.ORDER_CANCELLATION, WISH, Routing.dueOn(DUE));
    }

    @AfterEach
    void close() {
        workflow.close();
    }

    @Test
    void theSellerAgreesAndTheCaseEnds() {
        ReviewDecided told = workflow.tasks.decide(only().id(), REVIEWER, Decision.APPROVED, "");
        assertThat(told.allDone()).isTrue();
        assertThat(told.step().key()).isEqualTo("assessment");
        assertThat(end()).isEqualTo("ended");
    }

    @Test
    void aRefusalNeedsAReasonAndEndsTheCaseToo() {
        Task task = only();
        assertThatThrownBy(() -> workflow.tasks.decide(task.id(), REVIEWER, Decision.REJECTED, " "))
                .isInstanceOf(DecisionNotAllowed.class);
        ReviewDecided told = workflow.tasks.decide(task.id(), REVIEWER, Decision.REJECTED, "数据已按年备份，无法分割");
        assertThat(told.allDone()).isTrue();
        assertThat(end()).isEqualTo("refused");
    }

    @Test
    void aSellerWhoDoesNotAnswerIsRemindedOnce() {
        workflow.today(DUE.plusDays(1));
        assertThat(workflow.runDueTimers()).isOne();
        assertThat(workflow.runDueTimers()).isZero();
        assertThat(only().term().overdue()).isTrue();
    }

    private Task only() {
        List<Task> open = workflow.tasks.openAbout(WISH);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private String end() {
        return workflow.engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(WISH.toString())
                .singleResult()
                .getEndActivityId();
    }
}
