package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class DemandStatesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+08:00");

    @Property
    void no_sequence_of_moves_leaves_the_table(@ForAll @Size(max = 40) List<DemandMove> moves) {
        ScenarioDemand demand = demand();
        for (DemandMove move : moves) {
            DemandStatus before = demand.status();
            if (DemandStates.TABLE.allows(before, move)) {
                demand.move(move, NOW);
                assertThat(demand.status())
                        .isEqualTo(DemandStates.TABLE.after(before, move).orElseThrow());
            } else {
                assertThatThrownBy(() -> demand.move(move, NOW)).isInstanceOf(DemandMoveRefused.class);
                assertThat(demand.status()).isEqualTo(before);
            }
        }
    }

    @Property
    void content_changes_only_while_nobody_reviews(@ForAll DemandStatus status) {
        ScenarioDemand demand = demand();
        demand.tookPlace(status, 0, null);
        DemandDraft other = DemandDraft.titled("另一个名称");
        if (EnumSet.of(DemandStatus.DRAFT, DemandStatus.RETURNED, DemandStatus.UNIT_REVIEW)
                .contains(status)) {
            demand.rewrite(other, NOW);
            assertThat(demand.title()).isEqualTo("另一个名称");
        } else {
            assertThatThrownBy(() -> demand.rewrite(other, NOW)).isInstanceOf(DemandNotEditable.class);
        }
    }

    @Property
    void what_waits_for_review_can_be_given_back_and_what_ended_stays_ended(@ForAll DemandStatus status) {
        boolean ended = status.stage() == DemandStage.ENDED || status == DemandStatus.CASE_CANDIDATE;
        boolean stuck = DemandStates.TABLE.rows().stream().noneMatch(row -> row.from() == status);
        assertThat(stuck).isEqualTo(ended);
        if (status == DemandStatus.SUBMITTED || status == DemandStatus.EXPERT_ARGUMENT) {
            assertThat(DemandStates.TABLE.after(status, DemandMove.RETURN)).contains(DemandStatus.RETURNED);
        }
    }

    @Example
    void every_state_can_be_reached() {
        assertThat(DemandStates.TABLE.reachable()).containsExactlyInAnyOrder(DemandStatus.values());
        assertThat(BatchStates.TABLE.reachable()).containsExactlyInAnyOrder(BatchStatus.values());
    }

    @Example
    void every_move_is_used() {
        assertThat(DemandStates.TABLE.rows()).extracting(StateTable.Row::move).contains(DemandMove.values());
        assertThat(BatchStates.TABLE.rows()).extracting(StateTable.Row::move).contains(BatchMove.values());
    }

    @Example
    void a_demand_becomes_public_only_through_selection() {
        assertThat(DemandStates.TABLE.rows())
                .filteredOn(row -> row.to() == DemandStatus.OPEN_FOR_RESPONSE)
                .singleElement()
                .satisfies(row -> assertThat(row.from()).isEqualTo(DemandStatus.BATCH_SELECTED));
    }

    @Property
    void no_sequence_of_moves_publishes_a_batch_without_approval(@ForAll @Size(max = 30) List<BatchMove> moves) {
        DemandBatch batch = batch();
        boolean approved = false;
        for (BatchMove move : moves) {
            if (BatchStates.TABLE.allows(batch.status(), move)) {
                batch.move(move);
                approved |= move == BatchMove.APPROVE;
            }
        }
        assertThat(batch.status().isPublic() && !approved).isFalse();
    }

    @Example
    void an_arrow_can_be_drawn_once_only() {
        StateTable<BatchStatus, BatchMove> table = BatchStates.TABLE;
        assertThatThrownBy(() -> table.on(BatchMove.SUBMIT, BatchStatus.CLOSED, BatchStatus.COLLECTING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DemandBatch batch() {
        return new DemandBatch(
                new BatchNumber(2026, BatchType.DEMAND, 4),
                "O002",
                new BatchDraft(2026, "", BatchType.DEMAND, "", null, null, null, null),
                NOW);
    }

    private static ScenarioDemand demand() {
        return new ScenarioDemand("SD-2026-04-001", batch(), DemandDraft.titled("名称"), "officer", NOW);
    }
}
