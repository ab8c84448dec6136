package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.memory.DirectEvent;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.security.Role;

/** Whoever completes a demand may name the products that it used, and nobody names them earlier. */
class DemandProgressTest {

    /** Waits for its acceptance. */
    private static final String DEMAND = "SD-2026-01-010";

    private final DemandWorld world = new DemandWorld();
    private final List<DemandCompleted> told = new ArrayList<>();
    private final DemandProgress progress =
            new DemandProgress(world.desk, world.checks, world.trail, new DirectEvent<>(told::add));

    @BeforeEach
    void load() {
        new DemoFiles()
                .read("products.json")
                .forEach(line -> world.products.add(line.path("id").asText()));
        world.demo.load(new DemoFiles(), new DemoReport());
        world.as("officer1", "O001", Role.AUTHORITY_OFFICER);
    }

    @Test
    void the_products_named_at_completion_are_told() {
        progress.record(DEMAND, complete(List.of("DP-0015", "DP-0060")));
        assertThat(world.demand(DEMAND).status()).isEqualTo(DemandStatus.COMPLETED);
        assertThat(told).containsExactly(new DemandCompleted(DEMAND, "O001", List.of("DP-0015", "DP-0060")));
    }

    @Test
    void a_demand_may_be_completed_without_naming_a_product() {
        progress.record(DEMAND, complete(null));
        assertThat(told).containsExactly(new DemandCompleted(DEMAND, "O001", List.of()));
    }

    @Test
    void only_existing_products_are_named_and_only_at_completion() {
        assertThatThrownBy(() -> progress.record(DEMAND, complete(List.of("DP-9999"))))
                .isInstanceOf(InvalidInput.class);
        DemandStep early = new DemandStep(DemandMove.REWORK, "补充材料", "", "", List.of(), List.of("DP-0015"));
        assertThatThrownBy(() -> progress.record(DEMAND, early)).isInstanceOf(InvalidInput.class);
        assertThat(told).isEmpty();
    }

    private DemandStep complete(List<String> products) {
        List<Achievement> reached = world.demand(DEMAND).content().expectedOutcomes().stream()
                .map(outcome -> new Achievement(outcome.indicator(), BigDecimal.ONE))
                .toList();
        return new DemandStep(DemandMove.COMPLETE, "验收通过", "", "", reached, products);
    }
}
