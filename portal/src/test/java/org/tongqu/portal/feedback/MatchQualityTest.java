package org.tongqu.portal.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

/** The figures on the quality of matching follow from what was proposed and judged, and from nothing else. */
class MatchQualityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final int DAYS = 90;

    @Test
    void a_pair_counts_at_the_rank_it_had_when_it_was_judged() {
        List<ShownList> shown = List.of(
                list("D1", 0, "P1", "P2", "P3"), list("D1", 5, "P2", "P1", "P3"), list("D1", 20, "P3", "P2", "P1"));
        List<JudgedPair> pairs = List.of(judged("D1", "P1", 1, 3), judged("D1", "P2", 0, 4), judged("D1", "P3", 2, 10));
        QualityFigures total = new MatchQuality(shown, pairs, List.of()).total();
        assertThat(total.precisionAt(1)).isEqualTo(new Share(1, 1));
        assertThat(total.precisionAt(3)).isEqualTo(new Share(2, 3));
        assertThat(total.precisionAt(5)).isEqualTo(new Share(2, 3));
        assertThat(total.unranked()).isZero();
    }

    @Test
    void what_was_judged_before_any_list_or_outside_it_has_no_rank() {
        List<ShownList> shown = List.of(list("D1", 5, "P1"));
        List<JudgedPair> pairs = List.of(judged("D1", "P1", 1, 4), judged("D1", "P9", 1, 6), judged("D2", "P1", 1, 6));
        QualityFigures total = new MatchQuality(shown, pairs, List.of()).total();
        assertThat(total.unranked()).isEqualTo(3);
        assertThat(total.precisionAt(5)).isEqualTo(Share.NOTHING);
    }

    @Test
    void coverage_of_a_month_is_that_of_its_last_lists() {
        List<ShownList> shown = List.of(
                new ShownList("D1", DAY, List.of("P1"), 0, 3, 0),
                new ShownList("D1", DAY.plusDays(9), List.of("P1"), 1, 3, 2),
                new ShownList("D1", DAY.plusDays(40), List.of("P1"), 1, 3, 3),
                new ShownList("D2", DAY.plusDays(1), List.of(), 0, 1, 0));
        Map<YearMonth, QualityFigures> months = new MatchQuality(shown, List.of(), List.of()).months();
        assertThat(months.keySet()).containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10));
        assertThat(months.get(YearMonth.of(2026, 9)).served()).isEqualTo(new Share(1, 2));
        assertThat(months.get(YearMonth.of(2026, 9)).covered()).isEqualTo(new Share(2, 4));
        assertThat(months.get(YearMonth.of(2026, 10)).covered()).isEqualTo(new Share(3, 3));
    }

    @Test
    void without_facts_nothing_is_said() {
        MatchQuality nothing = new MatchQuality(List.of(), List.of(), List.of());
        assertThat(nothing.months()).isEmpty();
        assertThat(nothing.total().isEmpty()).isTrue();
    }

    @Test
    void what_fitted_before_publication_took_no_day() {
        assertThat(new FirstFit("D1", DAY, DAY.minusDays(2)).days()).isZero();
        assertThat(new FirstFit("D1", DAY, DAY.plusDays(2)).days()).isEqualTo(2);
    }

    @Property(tries = 200)
    void the_order_of_the_facts_does_not_matter(@ForAll long seed) {
        World world = new World(seed);
        Map<YearMonth, QualityFigures> before = world.quality().months();
        assertThat(world.shuffled().quality().months()).isEqualTo(before);
    }

    @Property(tries = 200)
    void more_ranks_count_no_fewer_pairs_and_never_more_than_were_judged(@ForAll long seed) {
        World world = new World(seed);
        QualityFigures total = world.quality().total();
        Share before = Share.NOTHING;
        for (int ranks : MatchQuality.RANKS) {
            Share share = total.precisionAt(ranks);
            assertThat(share.of()).isGreaterThanOrEqualTo(before.of());
            assertThat(share.part()).isGreaterThanOrEqualTo(before.part());
            before = share;
        }
        assertThat(before.of() + total.unranked()).isLessThanOrEqualTo(world.pairs.size());
    }

    @Property(tries = 200)
    void the_months_add_up_to_the_whole(@ForAll long seed) {
        World world = new World(seed);
        MatchQuality quality = world.quality();
        QualityFigures total = quality.total();
        for (int ranks : MatchQuality.RANKS) {
            assertThat(sum(quality, month -> month.precisionAt(ranks).part()))
                    .isEqualTo(total.precisionAt(ranks).part());
            assertThat(sum(quality, month -> month.precisionAt(ranks).of()))
                    .isEqualTo(total.precisionAt(ranks).of());
        }
        assertThat(sum(quality, QualityFigures::unranked)).isEqualTo(total.unranked());
        assertThat(sum(quality, month -> month.taken().count()))
                .isEqualTo(total.taken().count());
    }

    @Property(tries = 200)
    void what_is_proposed_later_does_not_change_what_is_said_of_earlier_judgments(@ForAll long seed) {
        World world = new World(seed);
        List<ShownList> more = new ArrayList<>(world.shown);
        for (int demand = 0; demand < World.DEMANDS; demand++) {
            more.add(list("D" + demand, DAYS + demand, "P7", "P6", "P5"));
        }
        QualityFigures later = new MatchQuality(more, world.pairs, world.firsts).total();
        assertThat(later.precision()).isEqualTo(world.quality().total().precision());
    }

    @Property
    void a_median_parts_the_days_and_nine_in_ten_take_no_longer(
            @ForAll @NotEmpty List<@LongRange(min = 0, max = 400) Long> days) {
        DaysTaken taken = DaysTaken.of(days);
        assertThat(count(days, taken.median()) * 2).isGreaterThanOrEqualTo(days.size());
        assertThat(count(days, taken.median() - 1) * 2).isLessThan(days.size());
        assertThat(count(days, taken.ninety()) * 10).isGreaterThanOrEqualTo(days.size() * 9L);
        assertThat(count(days, taken.ninety() - 1) * 10).isLessThan(days.size() * 9L);
        assertThat(days).contains(taken.median(), taken.ninety());
    }

    @Property
    void a_share_is_a_part_of_its_whole(
            @ForAll @IntRange(max = 1000) int part, @ForAll @IntRange(max = 1000) int rest) {
        Share share = new Share(part, part + rest);
        assertThat(share.isKnown()).isEqualTo(part + rest > 0);
        if (share.isKnown()) {
            assertThat(share.ppm()).isBetween(0L, 1_000_000L);
        }
    }

    private static long count(List<Long> days, long limit) {
        return days.stream().filter(one -> one <= limit).count();
    }

    private static long sum(MatchQuality quality, ToLongFunction<QualityFigures> figure) {
        return quality.months().values().stream().mapToLong(figure).sum();
    }

    private static ShownList list(String demand, int day, String... products) {
        return new ShownList(demand, DAY.plusDays(day), List.of(products), products.length, 2, 1);
    }

    private static JudgedPair judged(String demand, String product, int grade, int day) {
        return new JudgedPair(new Pair(demand, product), grade, DAY.plusDays(day));
    }

    /** Lists, judgments and first fits of a quarter, drawn from a seed. */
    private static final class World {

        static final int DEMANDS = 5;
        private static final int PRODUCTS = 8;

        private final List<ShownList> shown = new ArrayList<>();
        private final List<JudgedPair> pairs = new ArrayList<>();
        private final List<FirstFit> firsts = new ArrayList<>();
        private final Random random;

        World(long seed) {
            random = new Random(seed);
            for (int demand = 0; demand < DEMANDS; demand++) {
                String id = "D" + demand;
                for (int day = random.nextInt(20); day < DAYS; day += 1 + random.nextInt(30)) {
                    List<String> products = drawn(index -> "P" + index);
                    shown.add(list(id, day, products.toArray(String[]::new)));
                }
                for (String product : drawn(index -> "P" + index)) {
                    pairs.add(judged(id, product, random.nextInt(4), random.nextInt(DAYS)));
                }
                if (random.nextBoolean()) {
                    firsts.add(new FirstFit(id, DAY, DAY.plusDays(random.nextInt(DAYS))));
                }
            }
        }

        MatchQuality quality() {
            return new MatchQuality(shown, pairs, firsts);
        }

        World shuffled() {
            List.of(shown, pairs, firsts).forEach(facts -> Collections.shuffle(facts, random));
            return this;
        }

        private List<String> drawn(Function<Integer, String> name) {
            List<String> all = new ArrayList<>(
                    IntStream.range(0, PRODUCTS).boxed().map(name).toList());
            Collections.shuffle(all, random);
            return all.subList(0, random.nextInt(PRODUCTS));
        }
    }
}
