package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Index;
import org.tongqu.search.IndexState;
import org.tongqu.search.IndexState.Condition;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchUnavailable;

/** What a node does that has the turn. */
class IndexBuildingTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private final MemoryStores.Outgoing outgoing = new MemoryStores.Outgoing();
    private final Rebuilds rebuilds = new Rebuilds();
    private final RebuildLog log = new RebuildLog(rebuilds, clock);
    private final List<String> done = new ArrayList<>();
    private Condition product = Condition.READY;
    private boolean away;
    private final IndexBuilding building = new IndexBuilding(index(), log, new Outbox(outgoing, clock));

    @Test
    void a_rebuild_that_was_waited_for_is_joined_and_not_repeated() {
        long before = log.lastEnded();
        Map<Kind, Long> first = building.allUnlessBehind(before);
        assertThat(first).containsEntry(Kind.PRODUCT, 7L).hasSize(RecordSources.KINDS.size());
        done.clear();
        assertThat(building.allUnlessBehind(before)).isEqualTo(first);
        assertThat(done).isEmpty();
        building.allUnlessBehind(log.lastEnded());
        assertThat(done).hasSize(RecordSources.KINDS.size());
    }

    @Test
    void a_rebuild_whose_node_died_is_noted_and_done_anew() {
        long before = log.lastEnded();
        log.begin(true);
        building.mend();
        assertThat(log.last()).get().satisfies(dead -> assertThat(dead.failure())
                .isEqualTo("interrupted"));
        done.clear();
        building.allUnlessBehind(before);
        assertThat(done).contains("rebuild product");
    }

    @Test
    void care_clears_left_overs_away_and_rebuilds_only_what_needs_it() {
        product = Condition.INCOMPLETE;
        building.mend();
        assertThat(done.stream().filter(step -> step.startsWith("tidy"))).hasSize(RecordSources.KINDS.size());
        assertThat(done.stream().filter(step -> step.startsWith("rebuild"))).containsExactly("rebuild product");
        assertThat(log.wholeBehind(0)).isEmpty();
        done.clear();
        product = Condition.READY;
        building.mend();
        assertThat(done).noneMatch(step -> step.startsWith("rebuild"));
    }

    @Test
    void what_a_rebuild_leaves_out_is_tried_again_once_and_so_becomes_visible() {
        building.allUnlessBehind(log.lastEnded());
        building.allUnlessBehind(log.lastEnded());
        assertThat(outgoing.stored()).singleElement().satisfies(entry -> {
            assertThat(entry.topic()).isEqualTo("index");
            assertThat(entry.key()).isEqualTo("DP-0002");
            assertThat(entry.payload()).containsEntry("kind", "product");
        });
    }

    @Test
    void a_failed_rebuild_says_why() {
        away = true;
        assertThatThrownBy(() -> building.allUnlessBehind(0)).isInstanceOf(SearchUnavailable.class);
        assertThat(log.last()).get().satisfies(failed -> assertThat(failed.failure())
                .isEqualTo("no connection"));
    }

    private Index index() {
        return (Index) Proxy.newProxyInstance(
                Index.class.getClassLoader(), new Class<?>[] {Index.class}, (proxy, method, given) -> {
                    Kind kind = (Kind) given[0];
                    boolean isProduct = kind.equals(Kind.PRODUCT);
                    if (!method.getName().equals("state")) {
                        done.add(method.getName() + " " + kind);
                    }
                    return switch (method.getName()) {
                        case "tidy" -> isProduct ? List.of("tongqu-product-v3") : List.of();
                        case "state" -> new IndexState(kind, isProduct ? product : Condition.READY, 7, 1);
                        case "rebuild" -> rebuilt(isProduct);
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private Index.Rebuilt rebuilt(boolean isProduct) {
        if (away) {
            throw new SearchUnavailable("no connection");
        }
        List<Index.Refused> refused = isProduct
                ? List.of(new Index.Refused(new DocumentRef(Kind.PRODUCT, "DP-0002"), "too long"))
                : List.of();
        return new Index.Rebuilt(7, "new", refused);
    }

    /** Rebuilds in memory. */
    private static final class Rebuilds implements IndexRebuilds {

        private final List<IndexRebuild> stored = new ArrayList<>();

        @Override
        public void add(IndexRebuild rebuild) {
            stored.add(Foundation.injected(rebuild, Map.of("id", stored.size() + 1L)));
        }

        @Override
        public Optional<IndexRebuild> find(long id) {
            return Optional.of(stored.get((int) id - 1));
        }

        @Override
        public Optional<IndexRebuild> last() {
            return stored.isEmpty() ? Optional.empty() : Optional.of(stored.get(stored.size() - 1));
        }

        @Override
        public List<IndexRebuild> running() {
            return stored.stream().filter(IndexRebuild::isRunning).toList();
        }

        @Override
        public long lastEnded() {
            return stored.stream()
                    .filter(one -> !one.isRunning())
                    .mapToLong(IndexRebuild::id)
                    .max()
                    .orElse(0);
        }

        @Override
        public Optional<IndexRebuild> wholeBehind(long id) {
            return stored.stream()
                    .filter(one -> one.id() > id && !one.isRunning() && !one.isFailed())
                    .filter(one -> one.documents().size() == RecordSources.KINDS.size())
                    .reduce((earlier, later) -> later);
        }

        @Override
        public void keep(int latest) {
            assertThat(latest).isPositive();
        }
    }
}
