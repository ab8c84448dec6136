package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.workflow.flowable.EngineUnderTest.OTHER_REVIEWER;
import static org.tongqu.workflow.flowable.EngineUnderTest.REVIEWER;
import static org.tongqu.workflow.flowable.EngineUnderTest.ZONE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;

class ProductListingReviewTest {

    private static final Subject PRODUCT = new Subject("product", "DP-0061");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);
    private static final LocalDate LISTING_DUE = LocalDate.of(2026, 12, 4);

    private final EngineUnderTest workflow = new EngineUnderTest();

    @BeforeEach
    void start() {
        workflow.reviews.start(
                ProcessKey.PRODUCT_LISTING_REVIEW, PRODUCT, Routing.dueOn(DUE).stepDueOn("listingReview", LISTING_DUE));
    }

    @AfterEach
    void close() {
        workflow.close();
    }

    @Test
    void aProductIsListedAfterFormalCheckAndListingReview() {
        Task check = only();
        assertThat(check.step().key()).isEqualTo("formalCheck");
        assertThat(check.term().dueOn()).isEqualTo(DUE);

        ReviewDecided checked = workflow.tasks.decide(check.id(), REVIEWER, Decision.APPROVED, "");
        Task review = only();
        ReviewDecided reviewed = workflow.tasks.decide(review.id(), OTHER_REVIEWER, Decision.APPROVED, "同意上架");

        assertThat(checked.allDone()).isFalse();
        assertThat(review.step().key()).isEqualTo("listingReview");
        assertThat(review.term().dueOn()).isEqualTo(LISTING_DUE);
        assertThat(reviewed.allDone()).isTrue();
        assertThat(endOf(PRODUCT)).isEqualTo("listed");
        assertThat(keysAndActors()).containsExactly("formalCheck by reviewer", "listingReview by reviewer2");
    }

    @Test
    void aProductReturnedByTheFormalCheckIsNotReviewed() {
        ReviewDecided told = workflow.tasks.decide(only().id(), REVIEWER, Decision.RETURNED, "样例缺失");

        assertThat(told.allDone()).isTrue();
        assertThat(endOf(PRODUCT)).isEqualTo("returned");
        assertThat(keysAndActors()).containsExactly("formalCheck by reviewer");
    }

    @Test
    void aProductReturnedByTheListingReviewIsNotListed() {
        workflow.tasks.decide(only().id(), REVIEWER, Decision.APPROVED, "");
        ReviewDecided told = workflow.tasks.decide(only().id(), REVIEWER, Decision.RETURNED, "价格依据不足");

        assertThat(told.allDone()).isTrue();
        assertThat(told.step().key()).isEqualTo("listingReview");
        assertThat(endOf(PRODUCT)).isEqualTo("returned");
    }

    @Test
    void eachStepIsRemindedByItsOwnDay() {
        workflow.today(DUE.plusDays(1));
        assertThat(workflow.runDueTimers()).isOne();
        workflow.tasks.decide(only().id(), REVIEWER, Decision.APPROVED, "");
        assertThat(workflow.runDueTimers()).isZero();

        workflow.at(LISTING_DUE.plusDays(1).atStartOfDay(ZONE).toInstant());

        assertThat(workflow.runDueTimers()).isOne();
        assertThat(workflow.diary)
                .containsExactly(
                        "remindOverdue product:DP-0061",
                        "announced APPROVED on formalCheck",
                        "remindOverdue product:DP-0061");
    }

    @Test
    void aProductWithdrawnBetweenTheStepsKeepsWhatWasDecided() {
        workflow.tasks.decide(only().id(), REVIEWER, Decision.APPROVED, "形式合格");

        workflow.reviews.withdraw(PRODUCT);

        CaseState state = workflow.reviews.state(PRODUCT).orElseThrow();
        assertThat(state.status()).isEqualTo(CaseState.Status.WITHDRAWN);
        assertThat(state.steps().stream().map(CaseStep::status))
                .containsExactly(CaseStep.Status.DECIDED, CaseStep.Status.CANCELLED);
    }

    private Task only() {
        List<Task> open = workflow.tasks.openAbout(PRODUCT);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<String> keysAndActors() {
        return workflow.tasks.historyOf(PRODUCT).stream()
                .map(step -> step.step().key() + " by "
                        + step.verdict().orElseThrow().actor())
                .toList();
    }

    private String endOf(Subject subject) {
        return workflow.engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .singleResult()
                .getEndActivityId();
    }
}
