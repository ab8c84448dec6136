package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.security.Role;

class DemandRightsTest {

    private final DemandWorld world = new DemandWorld();

    @Test
    void nobody_returns_what_he_wrote_himself() {
        String batch = world.batchReleasedOn(0);
        String demand = world.draft(batch, "甲");
        world.publication.submit(batch);
        world.as("officer", "O002", Role.AUTHORITY_REVIEWER);
        assertThatThrownBy(() -> world.returning.giveBack(demand, "请补充")).isInstanceOf(OwnDraft.class);
    }

    @Test
    void foreigners_are_told_that_there_is_no_such_thing() {
        String batch = world.batchReleasedOn(0);
        String demand = world.draft(batch, "甲");
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
        String batch = world.batchReleasedOn(0);
        world.as("officer.o003", "O003", Role.AUTHORITY_OFFICER);
        String own = world.drafting.create(batch, DemandDraft.titled("本单位的需求"), null);
        assertThat(world.demand(own).publisherId()).isEqualTo("O003");
        DemandDraft foreign =
                new DemandDraftBuilder().title("他单位的需求").publisherId("O004").build();
        assertThatThrownBy(() -> world.drafting.create(batch, foreign, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_unit_follows_its_demand_into_the_review_of_the_batch() {
        String batch = world.batchReleasedOn(0);
        world.draft(batch, "甲");
        world.as("officer.o003", "O003", Role.AUTHORITY_OFFICER);
        DemandDraft own = DemandWorld.completeDraft("乙").publisherId("O003").build();
        world.drafting.create(batch, own, null);
        world.asOfficer().publication.submit(batch);
        world.as("officer.o003", "O003", Role.AUTHORITY_OFFICER);
        assertThat(world.desk.readableBatch(batch).status()).isEqualTo(BatchStatus.REVIEWING);
        world.as("officer.o004", "O004", Role.AUTHORITY_OFFICER);
        assertThatThrownBy(() -> world.desk.readableBatch(batch)).isInstanceOf(BatchNotFound.class);
    }

    @Test
    void the_same_key_makes_one_draft_and_other_content_under_it_is_refused() {
        String batch = world.batchReleasedOn(0);
        DemandDraft draft = DemandDraft.titled("甲");
        String first = world.drafting.create(batch, draft, "k1");
        assertThat(world.drafting.create(batch, draft, "k1")).isEqualTo(first);
        assertThat(world.demands.stored).hasSize(1);
        assertThatThrownBy(() -> world.drafting.create(batch, DemandDraft.titled("乙"), "k1"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void two_demands_of_a_batch_do_not_share_a_title() {
        String batch = world.batchReleasedOn(0);
        world.draft(batch, "甲");
        assertThatThrownBy(() -> world.draft(batch, "甲")).isInstanceOf(InvalidInput.class);
    }
}
