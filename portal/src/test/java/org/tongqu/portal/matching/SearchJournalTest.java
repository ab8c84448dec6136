package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.store.Page;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchResult;

class SearchJournalTest {

    private static final FoundRecord PRODUCT =
            new FoundRecord(new DocumentRef(Kind.PRODUCT, "DP-0001"), "示例产品", "", "LISTED", "O011", List.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Foundation house = new Foundation();
    private final MemorySearchLog log = new MemorySearchLog();
    private final VisitorHash hash = new VisitorHash(log, new Secrets(null));
    private String mark = "address 10.0.0.1";
    private final SearchJournal journal = new SearchJournal(log, () -> mark, house.person, hash, house.clock);
    private final SearchOpenings openings = new SearchOpenings(log, hash, () -> mark, house.person, house.clock);

    @Test
    void a_search_is_noted_with_its_hits_and_without_its_visitor() {
        house.as("somebody", "O011", Role.PUBLISHER);
        mark = "account somebody";
        journal.note(question("團霧", Map.of(Facet.MODE, Set.of("ROAD")), 0), found(3, false));
        assertThat(log.notes).isEmpty();
        journal.write();
        SearchNote note = log.notes.get(0);
        assertThat(note.day()).isEqualTo(TODAY);
        assertThat(note.text()).isEqualTo("团雾");
        assertThat(note.kinds()).isEmpty();
        assertThat(note.selections()).isEqualTo("mode=ROAD");
        assertThat(note.hits()).isEqualTo(3);
        assertThat(note.role()).isEqualTo("PUBLISHER");
        assertThat(note.visitor()).matches("[0-9a-f]{64}");
        assertThat(note.toString()).doesNotContain("somebody", "10.0.0.1");
    }

    @Test
    void what_fits_only_in_part_counts_as_found_in_vain() {
        journal.note(question("量子拥堵", Map.of(), 0), found(7, true));
        journal.write();
        assertThat(log.notes.get(0).hits()).isZero();
    }

    @Test
    void no_words_further_pages_and_answers_of_the_database_are_not_noted() {
        journal.note(question("  ", Map.of(), 0), found(9, false));
        journal.note(question("团雾", Map.of(), 1), found(9, false));
        journal.note(question("团雾", Map.of(), 0), new Searching.Answer(List.of(), 0, null));
        journal.write();
        assertThat(log.notes).isEmpty();
    }

    @Test
    void one_visitor_is_the_same_all_day_and_another_one_on_the_next() {
        String today = hash.of(TODAY, mark);
        assertThat(hash.of(TODAY, mark)).isEqualTo(today);
        assertThat(hash.of(TODAY, "address 10.0.0.2")).isNotEqualTo(today);
        assertThat(hash.of(TODAY.plusDays(1), mark)).isNotEqualTo(today);
        assertThat(new VisitorHash(log, new Secrets(null)).of(TODAY, mark))
                .as("on another node")
                .isEqualTo(today);
    }

    @Test
    void opening_again_and_again_does_not_make_a_record_popular() {
        openings.opened(PRODUCT);
        openings.opened(PRODUCT);
        openings.opened(PRODUCT);
        assertThat(popularity()).isEqualTo(1);
        mark = "address 10.0.0.2";
        openings.opened(PRODUCT);
        assertThat(popularity()).isEqualTo(2);
    }

    @Test
    void a_record_is_not_made_popular_by_the_people_of_its_own_organisation() {
        house.as("somebody", "O011", Role.PUBLISHER);
        openings.opened(PRODUCT);
        assertThat(popularity()).isZero();
        house.as("another", "O012", Role.BUYER);
        openings.opened(PRODUCT);
        assertThat(popularity()).isEqualTo(1);
    }

    private long popularity() {
        log.settlePopularity();
        return openings.popularity(List.of(PRODUCT.ref())).getOrDefault(PRODUCT.ref(), 0L);
    }

    @Test
    void more_than_can_be_written_is_left_out_and_search_goes_on() {
        for (int i = 0; i < 20_000; i++) {
            journal.note(question("团雾" + i, Map.of(), 0), found(1, false));
        }
        journal.write();
        assertThat(log.notes).hasSize(10_000);
    }

    @Test
    void notes_go_after_their_time_and_salts_after_their_day() {
        hash.of(TODAY.minusDays(1), mark);
        hash.of(TODAY, mark);
        journal.forget();
        assertThat(log.salts).containsOnlyKeys(TODAY);
        assertThat(log.forgottenBefore).isEqualTo(TODAY.minusDays(SearchJournal.KEEP_DAYS));
    }

    private static Searching.Question question(String text, Map<Facet, Set<String>> selections, int page) {
        return new Searching.Question(text, Set.copyOf(RecordSources.KINDS), selections, new Page(page, 24));
    }

    private static Searching.Answer found(long hits, boolean relaxed) {
        SearchResult result = new SearchResult(
                List.of(),
                new SearchResult.Total(hits, true),
                Map.of(Facet.KIND, List.of(new FacetValue("demand", hits, false))),
                new SearchResult.Note(false, relaxed, false));
        return new Searching.Answer(List.of(), hits, result);
    }
}
