package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.workflow.flowable.EngineUnderTest.OTHER_REVIEWER;
import static org.tongqu.workflow.flowable.EngineUnderTest.PUBLISHER;
import static org.tongqu.workflow.flowable.EngineUnderTest.REVIEWER;
import static org.tongqu.workflow.flowable.EngineUnderTest.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Listing;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;

class InboxTest {

    private final EngineUnderTest workflow = new EngineUnderTest();

    @AfterEach
    void close() {
        workflow.close();
    }

    @Test
    void theMostUrgentTaskIsOnTopAndOverdueOnesFirst() {
        start("D3", TODAY.plusDays(9));
        start("D1", TODAY.minusDays(3));
        start("D4", TODAY.plusDays(20));
        start("D2", TODAY);

        List<Task> inbox = page(0, 10).items();

        assertThat(inbox.stream().map(task -> task.subject().id())).containsExactly("D1", "D2", "D3", "D4");
        assertThat(inbox.stream().map(task -> task.term().overdue())).containsExactly(true, false, false, false);
        assertThat(inbox.stream().map(task -> task.term().dueOn()))
                .containsExactly(TODAY.minusDays(3), TODAY, TODAY.plusDays(9), TODAY.plusDays(20));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndKnowTheTotal() {
        for (int day = 1; day <= 7; day++) {
            start("D" + day, TODAY.plusDays(day));
        }

        assertThat(ids(page(0, 3))).containsExactly("D1", "D2", "D3");
        assertThat(ids(page(1, 3))).containsExactly("D4", "D5", "D6");
        assertThat(ids(page(2, 3))).containsExactly("D7");
        assertThat(page(2, 3).total()).isEqualTo(7);
        assertThat(ids(page(3, 3))).isEmpty();
    }

    @Test
    void aTaskForManyGroupsOfOnePersonAppearsOnce() {
        workflow.reviews.start(
                ProcessKey.SETTLEMENT_SIGNOFF,
                new Subject("settlement", "S1"),
                Routing.dueOn(TODAY).toAll(List.of("O011", "O012")));
        Actor financier = new Actor("f", Set.of("FINANCE", "CONSORTIUM_MEMBER"), "O011");

        Listing<Task> inbox = workflow.tasks.openFor(financier, Paging.first(10));

        assertThat(inbox.items()).hasSize(1);
        assertThat(inbox.total()).isOne();
        assertThat(inbox.items().get(0).responsibility().candidates()).hasSize(2);
    }

    @Test
    void whatADecidedIsInHisDoneListNewestFirstAndInNobodyElses() {
        start("D1", TODAY);
        start("D2", TODAY);
        start("D3", TODAY);
        decide("D2", Decision.APPROVED, "");
        workflow.at(TODAY.atTime(13, 0).atZone(EngineUnderTest.ZONE).toInstant());
        decide("D1", Decision.RETURNED, "请补充预期成效的基线");

        Listing<CaseStep> done = workflow.tasks.doneBy(REVIEWER, Paging.first(10));

        assertThat(done.total()).isEqualTo(2);
        assertThat(done.items().stream().map(step -> step.subject().id())).containsExactly("D1", "D2");
        assertThat(done.items().get(0).verdict().orElseThrow().comment()).isEqualTo("请补充预期成效的基线");
        assertThat(workflow.tasks.doneBy(OTHER_REVIEWER, Paging.first(10)).items())
                .isEmpty();
    }

    @Test
    void aTaskClaimedButTakenAwayByAWithdrawalIsNotDone() {
        start("D1", TODAY);
        workflow.tasks.claim(page(0, 1).items().get(0).id(), REVIEWER);

        workflow.reviews.withdraw(new Subject("demand", "D1"));

        assertThat(workflow.tasks.doneBy(REVIEWER, Paging.first(10)).total()).isZero();
    }

    @Test
    void aTaskIsFoundByItsNumberAndBySubject() {
        start("D1", TODAY);
        start("D2", TODAY);
        Task task = page(0, 1).items().get(0);

        assertThat(workflow.tasks.find(task.id())).contains(task);
        assertThat(workflow.tasks.openAbout(task.subject())).containsExactly(task);
        assertThat(task.responsibility().includes(REVIEWER)).isTrue();
        assertThat(task.responsibility().includes(PUBLISHER)).isFalse();
    }

    @Test
    void subjectsOfTheSameNumberButAnotherKindAreDifferent() {
        start("X1", TODAY);
        workflow.reviews.start(ProcessKey.PRODUCT_LISTING_REVIEW, new Subject("product", "X1"), Routing.dueOn(TODAY));

        decide("X1", Decision.APPROVED, "");

        assertThat(workflow.tasks.historyOf(new Subject("product", "X1")))
                .singleElement()
                .satisfies(step -> assertThat(step.status()).isEqualTo(CaseStep.Status.OPEN));
    }

    @Test
    void whoBelongsToNoGroupHasAnEmptyInbox() {
        start("D1", TODAY);

        assertThat(workflow.tasks
                        .openFor(new Actor("guest", Set.of(), ""), Paging.first(10))
                        .total())
                .isZero();
    }

    @Test
    void aPageIsNeitherNegativeNorLargerThanAllowed() {
        assertThatThrownBy(() -> new Paging(-1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paging(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paging(0, 101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paging(Integer.MAX_VALUE, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    private void start(String demand, LocalDate due) {
        workflow.reviews.start(ProcessKey.DEMAND_BATCH_REVIEW, new Subject("demand", demand), Routing.dueOn(due));
    }

    private void decide(String demand, Decision decision, String comment) {
        Task task = workflow.tasks.openAbout(new Subject("demand", demand)).get(0);
        workflow.tasks.decide(task.id(), REVIEWER, decision, comment);
    }

    private Listing<Task> page(int number, int size) {
        return workflow.tasks.openFor(REVIEWER, new Paging(number, size));
    }

    private static List<String> ids(Listing<Task> listing) {
        return listing.items().stream().map(task -> task.subject().id()).toList();
    }
}
