package org.tongqu.portal.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Index;
import org.tongqu.search.Kind;

/** What is looked at when, so that a change is followed soon and a large market keeps no node busy. */
class GapRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final MemoryGapBook book = new MemoryGapBook();
    private final Market market = new Market();
    private final Proposing proposing = new Proposing();
    private Instant present = NOW;

    private final Clock running = new Clock() {
        @Override
        public Instant instant() {
            return present;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    @BeforeEach
    void everything_was_looked_at_today() {
        IntStream.range(0, 12).forEach(i -> market.open.add("SD-" + i));
        roundsUntilDone();
        market.looked.clear();
        proposing.times = 0;
    }

    @Test
    void a_product_that_changed_has_only_the_demands_looked_at_that_it_may_concern() {
        market.concerned = Map.of("DP-1", List.of("SD-3", "SD-7"));
        book.note(List.of(new DocumentRef(Kind.PRODUCT, "DP-1")));

        round();

        assertThat(market.looked).containsExactlyInAnyOrder("SD-3", "SD-7");
        assertThat(proposing.times).isEqualTo(1);
    }

    @Test
    void where_a_look_takes_long_the_daily_look_takes_few_and_changes_are_followed_all_the_same() {
        market.onLook = () -> present = present.plusMillis(200);
        present = NOW.plus(Duration.ofDays(1));
        round();
        assertThat(market.looked).hasSize(2);

        market.looked.clear();
        market.concerned = Map.of("DP-1", List.of("SD-1", "SD-2", "SD-3", "SD-4"));
        book.note(List.of(new DocumentRef(Kind.PRODUCT, "DP-1")));
        round();
        assertThat(market.looked).containsExactlyInAnyOrder("SD-1", "SD-2", "SD-3", "SD-4");
    }

    @Test
    void very_many_products_at_once_have_all_demands_looked_at() {
        book.note(IntStream.range(0, 500)
                .mapToObj(i -> new DocumentRef(Kind.PRODUCT, "DP-" + i))
                .toList());

        roundsUntilDone();

        assertThat(market.looked).containsExactlyInAnyOrderElementsOf(market.open);
        assertThat(market.asked).isEmpty();
    }

    @Test
    void a_changed_demand_comes_before_those_of_the_daily_look() {
        present = NOW.plusSeconds(86_400);
        book.note(List.of(new DocumentRef(Kind.DEMAND, "SD-9")));

        round();

        assertThat(market.looked).containsExactly("SD-9");
        roundsUntilDone();
        assertThat(market.looked).containsAll(market.open);
    }

    @Test
    void a_round_of_the_daily_look_takes_a_few_demands_only() {
        present = NOW.plusSeconds(86_400);

        round();

        assertThat(market.looked).hasSize(10);
    }

    @Test
    void proposals_are_renewed_each_hour_though_the_daily_look_goes_on() {
        IntStream.range(12, 200).forEach(i -> market.open.add("SD-" + i));
        present = NOW.plusSeconds(86_400);

        round();

        assertThat(book.pending(book.state().supply())).isPositive();
        assertThat(proposing.times).isEqualTo(1);
    }

    @Test
    void a_demand_that_is_not_open_any_more_leaves_the_book() {
        market.open.remove("SD-4");
        book.note(List.of(new DocumentRef(Kind.DEMAND, "SD-4")));

        round();

        assertThat(book.demands()).doesNotContain("SD-4").hasSize(11);
    }

    private void round() {
        Index index = (Index) Proxy.newProxyInstance(
                Index.class.getClassLoader(), new Class<?>[] {Index.class}, (proxy, method, args) -> null);
        new GapRound(book, market, proposing, index, running).go();
    }

    private void roundsUntilDone() {
        do {
            round();
        } while (book.pending(book.state().supply()) > 0);
    }

    /** Open demands, and which of them a product concerns. */
    private static final class Market extends DemandGaps {

        private final Set<String> open = new LinkedHashSet<>();
        private final List<String> looked = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private Map<String, List<String>> concerned = Map.of();
        private Runnable onLook = () -> {};

        @Override
        public Set<String> open() {
            return Set.copyOf(open);
        }

        @Override
        public List<String> concernedBy(String productId) {
            asked.add(productId);
            return concerned.getOrDefault(productId, List.of());
        }

        @Override
        public Optional<List<UnmetNeed>> unmet(String demandId) {
            looked.add(demandId);
            onLook.run();
            return open.contains(demandId) ? Optional.of(List.of()) : Optional.empty();
        }
    }

    /** Counts how often proposals are renewed. */
    private static final class Proposing extends ProposalRound {

        private int times;

        @Override
        public void renew(OffsetDateTime now, boolean anew) {
            times++;
        }
    }
}
