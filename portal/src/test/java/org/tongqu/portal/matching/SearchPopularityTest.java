package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;

class SearchPopularityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DocumentRef CASE = new DocumentRef(Kind.CASE, "TC-2026-001");

    private final Foundation house = new Foundation();
    private final MemorySearchLog log = new MemorySearchLog();
    private final SearchPopularity popularity = new SearchPopularity(log, house.outbox);

    @Test
    void a_record_is_written_into_the_index_again_only_when_its_figure_has_changed() {
        log.open(TODAY, CASE, "a");
        popularity.settle();
        assertThat(house.outbox.waiting()).isEqualTo(1);
        popularity.settle();
        assertThat(house.outbox.waiting()).isEqualTo(1);
        log.open(TODAY, CASE, "b");
        popularity.settle();
        assertThat(house.outbox.waiting()).isEqualTo(2);
        assertThat(popularity.of(List.of(CASE))).containsEntry(CASE, 2L);
    }
}
