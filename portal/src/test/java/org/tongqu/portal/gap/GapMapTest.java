package org.tongqu.portal.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The arithmetic of the map: nothing is lost, nothing is counted twice where it must count once. */
class GapMapTest {

    private static final List<String> THEMES = List.of("SAFETY", "GREEN", "AI");
    private static final List<String> MODES = List.of("ROAD", "WATER", "MULTIMODAL");
    private static final List<String> REGIONS = List.of("", "YRD", "GBA");

    @Provide
    Arbitrary<List<UnmetNeed>> needs() {
        Arbitrary<Belonging> belonging = Combinators.combine(
                        Arbitraries.of(THEMES).set().ofMaxSize(3),
                        Arbitraries.of(MODES).set().ofMaxSize(3),
                        Arbitraries.of(REGIONS))
                .as(Belonging::new);
        Arbitrary<UnmetNeed> need = Combinators.combine(
                        Arbitraries.of(GapSource.class),
                        belonging,
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(1, 9))
                .as(GapMapTest::need);
        return need.list().ofMaxSize(25).map(GapMapTest::numbered);
    }

    @Property(tries = 300)
    void a_need_counts_once_in_each_of_its_cells_and_once_in_every_total(
            @ForAll("needs") List<UnmetNeed> needs, @ForAll GapAxis rows, @ForAll GapAxis columns) {
        if (rows == columns) {
            return;
        }
        GapMap map = GapMap.of(needs, rows, columns);
        long places = needs.stream()
                .mapToLong(need ->
                        (long) rows.places(need).size() * columns.places(need).size())
                .sum();
        assertThat(sum(map.cells().values())).isEqualTo(places);
        assertThat(map.total().total()).isEqualTo(needs.size());
        assertThat(sum(map.rowTotals().values()))
                .isEqualTo(needs.stream()
                        .mapToLong(need -> rows.places(need).size())
                        .sum());
        assertThat(sum(map.columnTotals().values()))
                .isEqualTo(needs.stream()
                        .mapToLong(need -> columns.places(need).size())
                        .sum());
        map.rowTotals().forEach((row, total) -> {
            List<Long> cells = map.columnTotals().keySet().stream()
                    .map(column -> map.cell(row, column).total())
                    .toList();
            assertThat(total.total())
                    .isBetween(
                            cells.stream().mapToLong(Long::longValue).max().orElse(0),
                            cells.stream().mapToLong(Long::longValue).sum());
        });
    }

    @Property(tries = 200)
    void where_every_need_belongs_to_one_place_the_cells_add_up_to_the_totals(@ForAll("needs") List<UnmetNeed> needs) {
        List<UnmetNeed> single = needs.stream()
                .filter(need -> GapAxis.THEME.places(need).size() == 1
                        && GapAxis.MODE.places(need).size() == 1)
                .toList();
        GapMap map = GapMap.of(single, GapAxis.THEME, GapAxis.MODE);
        assertThat(sum(map.cells().values())).isEqualTo(map.total().total());
        map.rowTotals().forEach((row, total) -> assertThat(map.cells().entrySet().stream()
                        .filter(cell -> cell.getKey().row().equals(row))
                        .mapToLong(cell -> cell.getValue().total())
                        .sum())
                .isEqualTo(total.total()));
    }

    @Property(tries = 200)
    void a_filter_leaves_the_cells_of_its_place_as_they_are(
            @ForAll("needs") List<UnmetNeed> needs, @ForAll GapAxis narrowed) {
        GapFigures all = GapFigures.of(needs, null, 0);
        GapMap whole = GapMap.of(all.taken(GapFilter.ALL), GapAxis.THEME, GapAxis.MODE);
        Set<String> places = new TreeSet<>();
        needs.forEach(need -> places.addAll(narrowed.places(need)));
        for (String place : places) {
            GapMap part = GapMap.of(all.taken(GapFilter.ALL.at(narrowed, place)), GapAxis.THEME, GapAxis.MODE);
            if (narrowed == GapAxis.REGION) {
                part.cells().forEach((cell, count) -> assertThat(count.total())
                        .isLessThanOrEqualTo(whole.cells().get(cell).total()));
            } else {
                whole.cells().entrySet().stream()
                        .filter(cell -> place.equals(
                                narrowed == GapAxis.THEME
                                        ? cell.getKey().row()
                                        : cell.getKey().column()))
                        .forEach(cell -> assertThat(part.cells()).contains(cell));
            }
        }
        long byRegion = places.stream()
                .mapToLong(place ->
                        all.taken(GapFilter.ALL.at(GapAxis.REGION, place)).size())
                .sum();
        if (narrowed == GapAxis.REGION) {
            assertThat(byRegion).isEqualTo(needs.size());
        }
    }

    @Property(tries = 200)
    void the_sources_together_are_the_whole(@ForAll("needs") List<UnmetNeed> needs) {
        GapFigures all = GapFigures.of(needs, null, 0);
        Map<GapSource, GapCount> bySource = new EnumMap<>(GapSource.class);
        GapCount sum = GapCount.NONE;
        for (GapSource source : GapSource.values()) {
            GapCount count = GapMap.of(all.taken(GapFilter.ALL.from(source)), GapAxis.THEME, GapAxis.REGION)
                    .total();
            bySource.put(source, count);
            sum = sum.plus(count);
        }
        assertThat(sum)
                .isEqualTo(GapMap.of(needs, GapAxis.THEME, GapAxis.REGION).total());
        assertThat(bySource.get(GapSource.DEMAND).searches()
                        + bySource.get(GapSource.WISH).searches())
                .isZero();
        assertThat(sum.mandatory()).isLessThanOrEqualTo(sum.needs());
        assertThat(sum.visitors()).isGreaterThanOrEqualTo(sum.searches());
    }

    @Property(tries = 100)
    void every_order_lists_every_cell_once_the_largest_first(
            @ForAll("needs") List<UnmetNeed> needs, @ForAll GapSort order) {
        GapMap map = GapMap.of(needs, GapAxis.THEME, GapAxis.MODE);
        assertThat(map.sorted(order))
                .containsExactlyInAnyOrderElementsOf(map.cells().entrySet());
        assertThat(map.sorted(order).stream().map(Map.Entry::getValue)).isSortedAccordingTo(order.order());
    }

    @Test
    void what_states_nothing_stands_under_unclassified() {
        UnmetNeed unknown = need(GapSource.SEARCH, Belonging.UNKNOWN, false, 3);
        GapMap map = GapMap.of(List.of(unknown), GapAxis.MODE, GapAxis.REGION);
        assertThat(map.cell(GapAxis.UNCLASSIFIED, GapAxis.UNCLASSIFIED)).isEqualTo(new GapCount(0, 0, 1, 3, 0));
    }

    @Test
    void an_axis_is_not_counted_against_itself() {
        assertThatThrownBy(() -> GapMap.of(List.of(), GapAxis.MODE, GapAxis.MODE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long sum(Iterable<GapCount> counts) {
        long sum = 0;
        for (GapCount count : counts) {
            sum += count.total();
        }
        return sum;
    }

    private static UnmetNeed need(GapSource source, Belonging belonging, boolean mandatory, long voices) {
        boolean demand = source == GapSource.DEMAND;
        UnmetNeed.Origin origin = new UnmetNeed.Origin(source, "X", 0, "", false);
        return new UnmetNeed(
                origin, "示例", demand && mandatory, belonging, source == GapSource.SEARCH ? voices : 1, null);
    }

    private static List<UnmetNeed> numbered(List<UnmetNeed> needs) {
        List<UnmetNeed> distinct = new ArrayList<>();
        for (UnmetNeed need : new LinkedHashSet<>(needs)) {
            UnmetNeed.Origin origin = new UnmetNeed.Origin(need.origin().source(), "X" + distinct.size(), 0, "", false);
            distinct.add(new UnmetNeed(
                    origin, need.name(), need.mandatory(), need.belonging(), need.voices(), need.since()));
        }
        return distinct;
    }
}
