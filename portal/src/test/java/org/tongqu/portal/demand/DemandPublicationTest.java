package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Role;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;

class DemandPublicationTest {

    private final DemandWorld world = new DemandWorld();

    @Test
    void a_batch_goes_from_drafts_over_review_to_the_public() {
        String batch = batchReleasedOn(0);
        String first = draft(batch, "甲");
        String second = draft(batch, "乙");
        world.publication.submit(batch);
        assertThat(world.batch(batch).status()).isEqualTo(BatchStatus.REVIEWING);
        assertThat(world.reviews).hasSize(1);
        assertThat(world.reviews.get(0).routing().submittedBy()).isEqualTo("officer");

        world.asReviewer().decide(Decision.APPROVED, "同意发布");

        assertThat(world.batch(batch).status()).isEqualTo(BatchStatus.PUBLISHED);
        assertThat(List.of(first, second)).allSatisfy(id -> {
            assertThat(world.demand(id).status()).isEqualTo(DemandStatus.OPEN_FOR_RESPONSE);
            assertThat(world.demand(id).content().timeline().publishedOn()).isEqualTo(world.today());
        });
        assertThat(world.outgoing.stored)
                .filteredOn(entry -> entry.topic().equals("index"))
                .hasSize(2);
        assertThat(world.actions())
                .containsSubsequence(
                        "demand-batch.created",
                        "demand.drafted",
                        "demand-batch.submitted",
                        "demand-batch.approved",
                        "demand.selected",
                        "demand-batch.released",
                        "demand.published");
    }

    @Test
    void reviewers_are_those_of_the_organiser() {
        assertThat(world.review.mayAct(ProcessKey.DEMAND_BATCH_REVIEW, "review", null, "O002"))
                .containsExactly(CandidateGroup.ofRoleIn("AUTHORITY_REVIEWER", "O002"));
    }

    @Test
    void an_approved_batch_waits_for_its_day_and_is_then_released_by_itself() {
        String batch = batchReleasedOn(3);
        String demand = draft(batch, "甲");
        world.publication.submit(batch);
        world.asReviewer().decide(Decision.APPROVED, "");
        assertThat(world.batch(batch).status()).isEqualTo(BatchStatus.APPROVED);
        assertThat(world.release.releaseDue(10)).isZero();

        world.clock.turn(Duration.ofDays(3));
        assertThat(world.release.releaseDue(10)).isEqualTo(1);
        assertThat(world.demand(demand).status()).isEqualTo(DemandStatus.OPEN_FOR_RESPONSE);
        assertThat(world.release.releaseDue(10)).isZero();
    }

    @Test
    void an_officer_releases_an_approved_batch_by_hand_and_twice_is_once() {
        String batch = batchReleasedOn(3);
        draft(batch, "甲");
        world.publication.submit(batch);
        world.asReviewer().decide(Decision.APPROVED, "");
        world.asOfficer().release.release(batch);
        world.release.release(batch);
        assertThat(world.batch(batch).status()).isEqualTo(BatchStatus.PUBLISHED);
        assertThat(world.actions()).filteredOn("demand-batch.released"::equals).hasSize(1);
    }

    @Test
    void a_batch_in_review_cannot_be_released() {
        String batch = batchReleasedOn(0);
        draft(batch, "甲");
        world.publication.submit(batch);
        assertThatThrownBy(() -> world.release.release(batch)).isInstanceOf(BatchMoveRefused.class);
    }

    @Test
    void an_empty_batch_is_not_submitted() {
        String batch = batchReleasedOn(0);
        assertThatThrownBy(() -> world.publication.submit(batch)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void everything_wrong_with_every_demand_is_said_at_once() {
        String batch = batchReleasedOn(0);
        String poor = world.drafting.create(batch, DemandDraft.titled("只有名称"), null);
        String poorer = world.drafting.create(batch, DemandDraft.titled("也只有名称"), null);
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> world.publication.submit(batch));
        assertThat(refused.violations())
                .extracting(Violation::field)
                .contains("demands[" + poor + "].problem", "demands[" + poorer + "].contact.person");
    }

    @Test
    void one_returned_demand_does_not_hold_up_the_others_and_comes_back_alone() {
        String batch = batchReleasedOn(0);
        String good = draft(batch, "甲");
        String bad = draft(batch, "乙");
        world.publication.submit(batch);
        world.asReviewer().returning.giveBack(bad, "请补充口径");
        assertThat(world.demand(bad).status()).isEqualTo(DemandStatus.RETURNED);
        assertThat(world.demand(bad).reviewComment()).isEqualTo("请补充口径");
        world.decide(Decision.APPROVED, "其余同意");
        assertThat(world.demand(good).status()).isEqualTo(DemandStatus.OPEN_FOR_RESPONSE);
        assertThat(world.demand(bad).status()).isEqualTo(DemandStatus.RETURNED);

        world.asOfficer().drafting.edit(bad, DemandWorld.completeDraft("乙（已补充）").build());
        world.publication.resubmit(bad);
        assertThat(world.reviews).hasSize(1);
        world.asReviewer().decide(Decision.APPROVED, "");
        assertThat(world.demand(bad).status()).isEqualTo(DemandStatus.OPEN_FOR_RESPONSE);
    }

    @Test
    void a_demand_corrected_while_its_batch_is_in_review_joins_it_again() {
        String batch = batchReleasedOn(0);
        draft(batch, "甲");
        String demand = draft(batch, "乙");
        world.publication.submit(batch);
        world.asReviewer().returning.giveBack(demand, "请补充");
        world.asOfficer().publication.resubmit(demand);
        assertThat(world.demand(demand).status()).isEqualTo(DemandStatus.SUBMITTED);
        assertThat(world.reviews).hasSize(1);
    }

    @Test
    void a_batch_whose_demands_were_all_returned_cannot_be_approved() {
        String batch = batchReleasedOn(0);
        String only = draft(batch, "甲");
        world.publication.submit(batch);
        world.asReviewer().returning.giveBack(only, "请补充");
        assertThatThrownBy(() -> world.decide(Decision.APPROVED, "")).isInstanceOf(NothingToPublish.class);
    }

    @Test
    void a_returned_batch_is_draft_again_with_all_its_demands() {
        String batch = batchReleasedOn(0);
        String demand = draft(batch, "甲");
        world.publication.submit(batch);
        world.asReviewer().decide(Decision.RETURNED, "请合并相近需求");
        assertThat(world.batch(batch).status()).isEqualTo(BatchStatus.RETURNED);
        assertThat(world.batch(batch).reviewComment()).isEqualTo("请合并相近需求");
        assertThat(world.demand(demand).status()).isEqualTo(DemandStatus.DRAFT);
        world.asOfficer().publication.submit(batch);
        assertThat(world.batch(batch).status()).isEqualTo(BatchStatus.REVIEWING);
    }

    @Test
    void an_officer_takes_a_submission_back() {
        String batch = batchReleasedOn(0);
        String demand = draft(batch, "甲");
        world.publication.submit(batch);
        world.publication.recall(batch);
        assertThat(world.reviews).isEmpty();
        assertThat(world.demand(demand).status()).isEqualTo(DemandStatus.DRAFT);
    }

    @Test
    void nobody_returns_what_he_wrote_himself() {
        String batch = batchReleasedOn(0);
        String demand = draft(batch, "甲");
        world.publication.submit(batch);
        world.as("officer", "O002", Role.AUTHORITY_REVIEWER);
        assertThatThrownBy(() -> world.returning.giveBack(demand, "请补充")).isInstanceOf(OwnDraft.class);
    }

    @Test
    void foreigners_are_told_that_there_is_no_such_thing() {
        String batch = batchReleasedOn(0);
        String demand = draft(batch, "甲");
        world.as("officer.o003", "O003", Role.AUTHORITY_OFFICER);
        assertThatThrownBy(() -> world.drafting.edit(demand, DemandDraft.titled("丙")))
                .isInstanceOf(DemandNotFound.class);
        assertThatThrownBy(() -> world.publication.submit(batch)).isInstanceOf(BatchNotFound.class);
        assertThatThrownBy(() -> world.desk.readable(demand)).isInstanceOf(DemandNotFound.class);
        world.as("reviewer.o003", "O003", Role.AUTHORITY_REVIEWER);
        assertThatThrownBy(() -> world.returning.giveBack(demand, "x")).isInstanceOf(DemandNotFound.class);
    }

    @Test
    void an_officer_of_another_unit_drafts_for_his_own_unit_only() {
        String batch = batchReleasedOn(0);
        world.as("officer.o003", "O003", Role.AUTHORITY_OFFICER);
        String own = world.drafting.create(batch, DemandDraft.titled("本单位的需求"), null);
        assertThat(world.demand(own).publisherId()).isEqualTo("O003");
        DemandDraft foreign =
                new DemandDraftBuilder().title("他单位的需求").publisherId("O004").build();
        assertThatThrownBy(() -> world.drafting.create(batch, foreign, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_same_key_makes_one_draft_and_other_content_under_it_is_refused() {
        String batch = batchReleasedOn(0);
        DemandDraft draft = DemandDraft.titled("甲");
        String first = world.drafting.create(batch, draft, "k1");
        assertThat(world.drafting.create(batch, draft, "k1")).isEqualTo(first);
        assertThat(world.demands.stored).hasSize(1);
        assertThatThrownBy(() -> world.drafting.create(batch, DemandDraft.titled("乙"), "k1"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void two_demands_of_a_batch_do_not_share_a_title() {
        String batch = batchReleasedOn(0);
        draft(batch, "甲");
        assertThatThrownBy(() -> draft(batch, "甲")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void responses_close_at_six_on_the_last_day_and_the_batch_with_them() {
        String batch = batchReleasedOn(0);
        String demand = draft(batch, "甲");
        world.publication.submit(batch);
        world.asReviewer().decide(Decision.APPROVED, "");
        // The clock stands at 9:00; the deadline is 18 days ahead.
        world.clock.turn(Duration.ofDays(18).plusHours(8).plusMinutes(59));
        assertThat(world.closing.closeDemands(10)).isZero();
        assertThat(world.closing.closeBatches(10)).isZero();
        world.clock.turn(Duration.ofMinutes(1));
        assertThat(world.closing.closeDemands(10)).isEqualTo(1);
        assertThat(world.closing.closeBatches(10)).isEqualTo(1);
        assertThat(world.demand(demand).status()).isEqualTo(DemandStatus.RESPONSE_CLOSED);
        assertThat(world.batch(batch).status()).isEqualTo(BatchStatus.CLOSED);
        assertThat(world.closing.closeDemands(10)).isZero();
    }

    @Test
    void an_approved_batch_that_missed_its_deadlines_goes_back() {
        String batch = batchReleasedOn(5);
        String demand = draft(batch, "甲");
        world.publication.submit(batch);
        world.asReviewer().decide(Decision.APPROVED, "");
        world.clock.turn(Duration.ofDays(30));
        assertThatThrownBy(() -> world.asOfficer().release.release(batch)).isInstanceOf(DeadlinePassed.class);
        world.release.releaseDue(10);
        assertThat(world.batch(batch).status()).isEqualTo(BatchStatus.RETURNED);
        assertThat(world.demand(demand).status()).isEqualTo(DemandStatus.DRAFT);
    }

    @Test
    void an_open_demand_is_withdrawn_for_a_reason() {
        String batch = batchReleasedOn(0);
        String demand = draft(batch, "甲");
        world.publication.submit(batch);
        world.asReviewer().decide(Decision.APPROVED, "");
        world.asOfficer();
        assertThatThrownBy(() -> world.withdrawal.withdraw(demand, " ")).isInstanceOf(InvalidInput.class);
        world.withdrawal.withdraw(demand, "计划调整");
        assertThat(world.demand(demand).status()).isEqualTo(DemandStatus.WITHDRAWN);
        assertThat(world.demand(demand).isReleased()).isTrue();
        assertThatThrownBy(() -> world.withdrawal.withdraw(demand, "再次")).isInstanceOf(DemandMoveRefused.class);
    }

    private String batchReleasedOn(int daysAhead) {
        world.asOfficer();
        return world.batches.create(
                new BatchDraft(
                        null,
                        "",
                        BatchType.DEMAND,
                        "",
                        null,
                        null,
                        world.today().plusDays(daysAhead),
                        world.today().plusDays(18)),
                null);
    }

    private String draft(String batch, String title) {
        return world.drafting.create(batch, DemandWorld.completeDraft(title).build(), null);
    }
}
