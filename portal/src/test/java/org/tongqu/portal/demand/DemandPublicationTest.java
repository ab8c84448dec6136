package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;

class DemandPublicationTest {

    private final DemandWorld world = new DemandWorld();

    @Test
    void a_batch_goes_from_drafts_over_review_to_the_public() {
        String batch = world.batchReleasedOn(0);
        String first = world.draft(batch, "甲");
        String second = world.draft(batch, "乙");
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
        assertThat(world.outgoing.stored())
                .filteredOn(entry -> entry.topic().equals("index"))
                .hasSize(3);
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
        String batch = world.batchReleasedOn(3);
        String demand = world.draft(batch, "甲");
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
        String batch = world.batchReleasedOn(3);
        world.draft(batch, "甲");
        world.publication.submit(batch);
        world.asReviewer().decide(Decision.APPROVED, "");
        world.asOfficer().release.release(batch);
        world.release.release(batch);
        assertThat(world.batch(batch).status()).isEqualTo(BatchStatus.PUBLISHED);
        assertThat(world.actions()).filteredOn("demand-batch.released"::equals).hasSize(1);
    }

    @Test
    void a_batch_in_review_cannot_be_released() {
        String batch = world.batchReleasedOn(0);
        world.draft(batch, "甲");
        world.publication.submit(batch);
        assertThatThrownBy(() -> world.release.release(batch)).isInstanceOf(BatchMoveRefused.class);
    }

    @Test
    void an_empty_batch_is_not_submitted() {
        String batch = world.batchReleasedOn(0);
        assertThatThrownBy(() -> world.publication.submit(batch)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void everything_wrong_with_every_demand_is_said_at_once() {
        String batch = world.batchReleasedOn(0);
        String poor = world.drafting.create(batch, DemandDraft.titled("只有名称"), null);
        String poorer = world.drafting.create(batch, DemandDraft.titled("也只有名称"), null);
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> world.publication.submit(batch));
        assertThat(refused.violations())
                .extracting(Violation::field)
                .contains("demands[" + poor + "].problem", "demands[" + poorer + "].contact.person");
    }

    @Test
    void one_returned_demand_does_not_hold_up_the_others_and_comes_back_alone() {
        String batch = world.batchReleasedOn(0);
        String good = world.draft(batch, "甲");
        String bad = world.draft(batch, "乙");
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
        String batch = world.batchReleasedOn(0);
        world.draft(batch, "甲");
        String demand = world.draft(batch, "乙");
        world.publication.submit(batch);
        world.asReviewer().returning.giveBack(demand, "请补充");
        world.asOfficer().publication.resubmit(demand);
        assertThat(world.demand(demand).status()).isEqualTo(DemandStatus.SUBMITTED);
        assertThat(world.reviews).hasSize(1);
    }

    @Test
    void a_batch_whose_demands_were_all_returned_cannot_be_approved() {
        String batch = world.batchReleasedOn(0);
        String only = world.draft(batch, "甲");
        world.publication.submit(batch);
        world.asReviewer().returning.giveBack(only, "请补充");
        assertThatThrownBy(() -> world.decide(Decision.APPROVED, "")).isInstanceOf(NothingToPublish.class);
    }

    @Test
    void a_returned_batch_is_draft_again_with_all_its_demands() {
        String batch = world.batchReleasedOn(0);
        String demand = world.draft(batch, "甲");
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
        String batch = world.batchReleasedOn(0);
        String demand = world.draft(batch, "甲");
        world.publication.submit(batch);
        world.publication.recall(batch);
        assertThat(world.reviews).isEmpty();
        assertThat(world.demand(demand).status()).isEqualTo(DemandStatus.DRAFT);
    }

    @Test
    void responses_close_at_six_on_the_last_day_and_the_batch_with_them() {
        String batch = world.batchReleasedOn(0);
        String demand = world.draft(batch, "甲");
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
        String batch = world.batchReleasedOn(5);
        String demand = world.draft(batch, "甲");
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
        String batch = world.batchReleasedOn(0);
        String demand = world.draft(batch, "甲");
        world.publication.submit(batch);
        world.asReviewer().decide(Decision.APPROVED, "");
        world.asOfficer();
        assertThatThrownBy(() -> world.withdrawal.withdraw(demand, " ")).isInstanceOf(InvalidInput.class);
        world.withdrawal.withdraw(demand, "计划调整");
        assertThat(world.demand(demand).status()).isEqualTo(DemandStatus.WITHDRAWN);
        assertThat(world.demand(demand).isReleased()).isTrue();
        assertThatThrownBy(() -> world.withdrawal.withdraw(demand, "再次")).isInstanceOf(DemandMoveRefused.class);
    }
}
