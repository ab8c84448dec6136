package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;

class SavedSearchTest {

    private static final OffsetDateTime SAVED = OffsetDateTime.of(2026, 11, 10, 9, 0, 0, 0, ZoneOffset.ofHours(8));

    /**
     * A day of the world.
     *
     * @param published records that become public on it
     * @param looks how often the search is looked through on it, after they are public
     */
    record Day(int published, int looks) {}

    @Property(tries = 300)
    void whatever_becomes_public_after_saving_is_told_once_and_what_was_a_hit_before_never(
            @ForAll("days") List<Day> days) {
        SavedSearch search = alerting();
        List<LatestHit> world = new ArrayList<>(records(0, SAVED.toLocalDate(), 3));
        search.look(world, SAVED.toLocalDate(), SAVED); // as when it is saved
        List<String> told = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        OffsetDateTime now = SAVED;
        for (Day day : days) {
            now = now.plusDays(1);
            List<LatestHit> fresh = records(world.size(), now.toLocalDate(), day.published());
            world.addAll(fresh);
            fresh.forEach(hit -> wanted.add(hit.mark()));
            for (int i = 0; i < day.looks(); i++) {
                look(search, world, now).forEach(hit -> told.add(hit.mark()));
            }
        }
        look(search, world, now).forEach(hit -> told.add(hit.mark()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Provide
    Arbitrary<List<Day>> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Day::new)
                .list()
                .ofMaxSize(10);
    }

    @Test
    void a_search_saved_while_the_index_was_away_takes_its_first_look_for_what_is_known() {
        SavedSearch search = alerting();
        List<LatestHit> hits = records(0, SAVED.toLocalDate(), 2);
        assertThat(look(search, hits, SAVED)).isEmpty();
        assertThat(look(search, records(0, SAVED.toLocalDate(), 3), SAVED)).hasSize(1);
    }

    @Test
    void a_record_that_reaches_the_index_days_late_is_told_since_a_look_goes_back_to_what_the_index_lacks() {
        SavedSearch search = alerting();
        LocalDate first = SAVED.toLocalDate();
        search.look(List.of(), first, SAVED);
        OffsetDateTime later = SAVED.plusDays(5);
        search.look(List.of(), first.plusDays(1), later); // a change of the 11th still waits for the index
        assertThat(look(search, records(0, first.plusDays(1), 1), later.plusDays(1)))
                .hasSize(1);
    }

    @Test
    void an_alert_that_is_turned_on_again_tells_only_what_comes_afterwards() {
        SavedSearch search = alerting();
        search.look(List.of(), SAVED.toLocalDate(), SAVED);
        search.stopAlert();
        OffsetDateTime again = SAVED.plusDays(30);
        search.startAlert(again);
        List<LatestHit> known = records(0, again.toLocalDate(), 2);
        assertThat(look(search, known, again)).isEmpty();
        List<LatestHit> all = new ArrayList<>(known);
        all.addAll(records(2, again.toLocalDate(), 1));
        assertThat(look(search, all, again)).extracting(LatestHit::mark).containsExactly("demand/SD-2");
    }

    @Test
    void an_alert_since_an_earlier_day_tells_what_has_become_public_from_that_day_on() {
        SavedSearch search = fresh();
        LocalDate since = SAVED.toLocalDate().minusDays(3);
        search.startAlertSince(since, SAVED);
        List<LatestHit> world = new ArrayList<>(records(0, since.minusDays(1), 1));
        world.addAll(records(1, since, 1));
        assertThat(look(search, world, SAVED)).extracting(LatestHit::mark).containsExactly("demand/SD-1");
    }

    /** As the index answers: what became public on the day to which the search looks back, or later. */
    private static List<LatestHit> look(SavedSearch search, List<LatestHit> world, OffsetDateTime now) {
        List<LatestHit> hits = world.stream()
                .filter(hit -> !hit.publishedOn().isBefore(search.looksBackTo()))
                .toList();
        return search.look(hits, now.toLocalDate(), now);
    }

    private static SavedSearch alerting() {
        SavedSearch search = fresh();
        search.startAlert(SAVED);
        return search;
    }

    private static SavedSearch fresh() {
        return new SavedSearch("SS-0001", "buyer", "示例", new SavedQuery("团雾", "", Map.of()), SAVED);
    }

    private static List<LatestHit> records(int from, LocalDate on, int count) {
        List<LatestHit> records = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            records.add(new LatestHit(new DocumentRef(Kind.DEMAND, "SD-" + i), "场景" + i, on));
        }
        return records;
    }
}
