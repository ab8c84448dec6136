package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoReport;

class DemandDemoTest {

    private final DemandWorld world = new DemandWorld();
    private final DemoReport report = new DemoReport();

    @BeforeEach
    void load() {
        new DemoFiles()
                .read("products.json")
                .forEach(product -> world.products.add(product.path("id").asText()));
        world.demo.load(new DemoFiles(), report);
    }

    @Test
    void all_forty_demands_in_four_batches_are_loaded() {
        assertThat(report.rejected()).isEmpty();
        assertThat(world.demands.stored).hasSize(40);
        assertThat(world.stored.stored.values().stream()
                        .collect(Collectors.toMap(DemandBatch::id, DemandBatch::status)))
                .containsEntry("2025-P", BatchStatus.SUMMARISED)
                .containsEntry("2026-01", BatchStatus.CLOSED)
                .containsEntry("2026-02", BatchStatus.CLOSED)
                .containsEntry("2026-03", BatchStatus.PUBLISHED)
                .hasSize(4);
    }

    @Test
    void an_indicator_gives_its_unit_away_and_one_without_keeps_its_words() {
        ExpectedOutcome delay =
                world.demand("SD-2025-P-001").content().expectedOutcomes().get(0);
        assertThat(delay.indicator()).isEqualTo("省界滞留平均时长");
        assertThat(delay.unit()).isEqualTo("分钟");
        assertThat(delay.baseline()).isEqualTo("95");
        assertThat(world.demand("SD-2025-P-001").achieved().get(0).indicator()).isEqualTo("省界滞留平均时长");
        assertThat(world.demands.stored.values().stream()
                        .flatMap(demand -> demand.content().expectedOutcomes().stream()))
                .anyMatch(outcome ->
                        outcome.indicator().equals("专线日均运次") && outcome.unit().isEmpty());
    }

    @Test
    void the_draft_in_its_units_review_is_not_public_and_the_others_are() {
        assertThat(world.demands.stored.values())
                .filteredOn(demand -> !demand.isReleased())
                .extracting(ScenarioDemand::id)
                .containsExactly("SD-2026-03-010");
        assertThat(world.demand("SD-2026-03-010").status()).isEqualTo(DemandStatus.UNIT_REVIEW);
    }

    @Test
    void new_numbers_go_on_behind_the_loaded_ones() {
        world.asOfficer();
        String batch =
                world.batches.create(new BatchDraft(2026, "", BatchType.DEMAND, "", null, null, null, null), null);
        assertThat(batch).isEqualTo("2026-04");
        assertThat(world.batch(batch).name()).isEqualTo("2026年第四批");
    }

    @Test
    void an_unknown_product_is_reported_with_its_line() {
        DemandWorld empty = new DemandWorld();
        DemoReport poor = new DemoReport();
        empty.demo.load(new DemoFiles(), poor);
        assertThat(poor.rejected()).hasSize(40);
        assertThat(poor.rejected().get(0).reason()).contains("unknownProduct");
    }
}
