package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.workflow.flowable.EngineUnderTest.memberOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.TaskAlreadyDecided;
import org.tongqu.workflow.TaskId;
import org.tongqu.workflow.WorkflowRefusal;

class SettlementSignoffTest {

    private static final Subject RUN = new Subject("settlement", "ST-2026-0001");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);
    private static final List<String> MEMBERS = List.of("O011", "O012", "O013");

    private EngineUnderTest workflow = new EngineUnderTest();

    @AfterEach
    void close() {
        workflow.close();
    }

    @Test
    void everyMemberIsAskedAtOnceAndSeesOnlyHisOwnQuestion() {
        start();

        for (String member : MEMBERS) {
            assertThat(inbox(memberOf(member)))
                    .singleElement()
                    .satisfies(task -> assertThat(task.step().organisation()).isEqualTo(member));
        }
        assertThat(workflow.reviews.state(RUN).orElseThrow().current()).hasSize(3);
        assertThat(inbox(memberOf("O014"))).isEmpty();
    }

    @Test
    void theRunIsPostedAfterTheLastConfirmationIsAnnounced() {
        start();

        ReviewDecided first = decide("O012", Decision.CONFIRMED, "");
        ReviewDecided second = decide("O011", Decision.CONFIRMED, "");
        assertThat(workflow.diary).doesNotContain("postSettlement settlement:ST-2026-0001");
        ReviewDecided last = decide("O013", Decision.CONFIRMED, "");

        assertThat(List.of(first.allDone(), second.allDone(), last.allDone())).containsExactly(false, false, true);
        assertThat(last.organisation()).isEqualTo("O013");
        assertThat(workflow.diary)
                .containsExactly(
                        "announced CONFIRMED on signoff",
                        "announced CONFIRMED on signoff",
                        "announced CONFIRMED on signoff",
                        "postSettlement settlement:ST-2026-0001");
        assertThat(workflow.reviews.state(RUN).orElseThrow().status()).isEqualTo(CaseState.Status.FINISHED);
    }

    @Test
    void theFirstDisputeEndsTheRoundAndNothingIsPosted() {
        start();
        decide("O011", Decision.CONFIRMED, "");
        TaskId open = inbox(memberOf("O013")).get(0).id();

        ReviewDecided dispute = decide("O012", Decision.DISPUTED, "第三季度调用量与我方记录不符");

        assertThat(dispute.allDone()).isTrue();
        assertThat(dispute.organisation()).isEqualTo("O012");
        assertThat(workflow.diary).containsExactly("announced CONFIRMED on signoff", "announced DISPUTED on signoff");
        assertThat(inbox(memberOf("O013"))).isEmpty();
        assertThatThrownBy(() -> workflow.tasks.decide(open, memberOf("O013"), Decision.CONFIRMED, ""))
                .isInstanceOf(TaskAlreadyDecided.class);
        assertThat(workflow.reviews.state(RUN).orElseThrow().steps().stream()
                        .map(step -> step.step().organisation() + " " + step.status()))
                .containsExactly("O011 DECIDED", "O012 DECIDED", "O013 CANCELLED");
    }

    @Test
    void anObserverMayStartTheNextRoundOnTheDispute() {
        workflow.close();
        AtomicReference<Reviews> reviews = new AtomicReference<>();
        workflow = new EngineUnderTest(decided -> {
            if (decided.decision() == Decision.DISPUTED) {
                reviews.get().start(ProcessKey.SETTLEMENT_SIGNOFF, RUN, routing());
            }
        });
        reviews.set(workflow.reviews);
        start();

        decide("O011", Decision.DISPUTED, "份额有误");
        MEMBERS.forEach(member -> decide(member, Decision.CONFIRMED, ""));

        assertThat(workflow.diary).endsWith("postSettlement settlement:ST-2026-0001");
        assertThat(workflow.tasks.historyOf(RUN).stream().filter(step -> step.status() == CaseStep.Status.DECIDED))
                .hasSize(4);
    }

    @Test
    void theDeadlineRemindsOnceAndSilenceIsNotConsent() {
        start();
        decide("O011", Decision.CONFIRMED, "");

        workflow.today(DUE.plusDays(1));

        assertThat(workflow.runDueTimers()).isOne();
        assertThat(workflow.diary).endsWith("remindOverdue settlement:ST-2026-0001");
        assertThat(inbox(memberOf("O012")).get(0).term().overdue()).isTrue();
        assertThat(workflow.reviews.state(RUN).orElseThrow().status()).isEqualTo(CaseState.Status.OPEN);
        decide("O012", Decision.CONFIRMED, "");
        assertThat(decide("O013", Decision.CONFIRMED, "").allDone()).isTrue();
    }

    @Test
    void aWithdrawnRunAsksNobody() {
        start();
        decide("O011", Decision.CONFIRMED, "");

        workflow.reviews.withdraw(RUN);

        MEMBERS.forEach(member -> assertThat(inbox(memberOf(member))).isEmpty());
        assertThat(workflow.reviews.state(RUN).orElseThrow().steps().stream().map(CaseStep::status))
                .containsExactly(CaseStep.Status.DECIDED, CaseStep.Status.CANCELLED, CaseStep.Status.CANCELLED);
    }

    @Test
    void aPostingThatFailsReachesTheOneWhoConfirmedLast() {
        start();
        decide("O011", Decision.CONFIRMED, "");
        decide("O012", Decision.CONFIRMED, "");
        workflow.letActionsFail();

        assertThatThrownBy(() -> decide("O013", Decision.CONFIRMED, ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the ledger is closed");
    }

    @Test
    void aSignoffWithoutMembersDoesNotStart() {
        assertThatThrownBy(() -> workflow.reviews.start(ProcessKey.SETTLEMENT_SIGNOFF, RUN, Routing.dueOn(DUE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        workflow.reviews.start(ProcessKey.DEMAND_BATCH_REVIEW, new Subject("demand", "D1"), routing()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allMembersMayConfirmInTheSameMoment() throws Exception {
        start();
        List<Callable<Boolean>> confirmations = new ArrayList<>();
        CyclicBarrier together = new CyclicBarrier(MEMBERS.size());
        for (String member : MEMBERS) {
            TaskId id = inbox(memberOf(member)).get(0).id();
            confirmations.add(() -> {
                together.await(10, TimeUnit.SECONDS);
                return workflow.tasks
                        .decide(id, memberOf(member), Decision.CONFIRMED, "")
                        .allDone();
            });
        }

        List<Boolean> allDone = inParallel(confirmations);

        assertThat(allDone).contains(true);
        assertThat(workflow.announced).hasSize(3);
        assertThat(workflow.diary.stream().filter("postSettlement settlement:ST-2026-0001"::equals))
                .hasSize(1);
        assertThat(workflow.reviews.state(RUN).orElseThrow().finished()).isTrue();
    }

    @Test
    void ofTwentySimultaneousDecisionsOnOneTaskExactlyOneCounts() throws Exception {
        start();
        TaskId id = inbox(memberOf("O011")).get(0).id();
        CyclicBarrier together = new CyclicBarrier(20);
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            attempts.add(() -> {
                together.await(10, TimeUnit.SECONDS);
                try {
                    workflow.tasks.decide(id, memberOf("O011"), Decision.CONFIRMED, "一次");
                    return true;
                } catch (WorkflowRefusal refusal) {
                    assertThat(refusal).isInstanceOf(TaskAlreadyDecided.class);
                    return false;
                }
            });
        }

        assertThat(inParallel(attempts).stream().filter(won -> won)).hasSize(1);
        assertThat(workflow.announced).hasSize(1);
        assertThat(workflow.tasks.doneBy(memberOf("O011"), Paging.first(10)).total())
                .isOne();
    }

    private static <T> List<T> inParallel(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(calls, 60, TimeUnit.SECONDS)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Routing routing() {
        return Routing.dueOn(DUE).toAll(MEMBERS);
    }

    private void start() {
        assertThat(workflow.reviews
                        .start(ProcessKey.SETTLEMENT_SIGNOFF, RUN, routing())
                        .value())
                .isNotEmpty();
    }

    private List<Task> inbox(Actor actor) {
        return workflow.tasks.openFor(actor, Paging.first(10)).items();
    }

    private ReviewDecided decide(String organisation, Decision decision, String comment) {
        Actor member = memberOf(organisation);
        return workflow.tasks.decide(inbox(member).get(0).id(), member, decision, comment);
    }
}
