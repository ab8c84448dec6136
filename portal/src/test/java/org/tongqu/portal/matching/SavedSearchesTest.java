package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Role;

class SavedSearchesTest {

    private static final SavedQuery FOG = new SavedQuery("团雾", "demand", Map.of("mode", List.of("ROAD")));

    private final Foundation house = new Foundation();
    private final Shelf shelf = new Shelf();
    private final SavedSearches searches =
            new SavedSearches(shelf, null, new Unheard(), house.audit, house.access, house.clock);

    @BeforeEach
    void signIn() {
        house.as("buyer", "O031", Role.BUYER);
    }

    @Test
    void a_search_is_kept_renamed_and_thrown_away_by_its_person_alone() {
        SavedSearch saved = searches.save(" 团雾场景 ", FOG, true);
        assertThat(saved.name()).isEqualTo("团雾场景");
        assertThat(saved.alerts()).isTrue();
        house.as("buyer2", "O031", Role.BUYER);
        assertThat(searches.list()).isEmpty();
        assertThatThrownBy(() -> searches.get(saved.id())).isInstanceOf(SavedSearchNotFound.class);
        assertThatThrownBy(() -> searches.change(saved.id(), "别人的", false)).isInstanceOf(SavedSearchNotFound.class);
        assertThatThrownBy(() -> searches.delete(saved.id())).isInstanceOf(SavedSearchNotFound.class);
        signIn();
        searches.change(saved.id(), "雾", false);
        assertThat(searches.list()).extracting(SavedSearch::name).containsExactly("雾");
        assertThat(saved.alerts()).isFalse();
        searches.delete(saved.id());
        assertThat(searches.list()).isEmpty();
        assertThat(house.events.actions())
                .containsExactly("saved-search.saved", "saved-search.changed", "saved-search.deleted");
    }

    @Test
    void a_person_keeps_as_many_searches_as_the_platform_allows() {
        for (int i = 0; i < SavedSearches.MOST; i++) {
            searches.save("搜索" + i, FOG, false);
        }
        assertThatThrownBy(() -> searches.save("再一个", FOG, false)).isInstanceOf(TooManySavedSearches.class);
        house.as("buyer.o032", "O032", Role.BUYER);
        searches.save("再一个", FOG, false);
    }

    @Test
    void everything_wrong_is_named_at_once() {
        searches.save("团雾", FOG, false);
        assertThat(wrong("团雾", FOG)).containsExactly("name duplicate");
        SavedQuery nonsense =
                new SavedQuery("x".repeat(SavedQuery.LONGEST + 1), "ship", Map.of("colour", List.of("a b")));
        assertThat(wrong("", nonsense))
                .containsExactly(
                        "name required",
                        "text tooLong",
                        "kind unknownCode",
                        "chosen unknownCode",
                        "chosen.colour unknownCode");
        assertThat(wrong("空", new SavedQuery(" ", null, null))).containsExactly("text required");
    }

    @Test
    void who_may_only_read_keeps_none() {
        house.as("auditor", "O001", Role.AUDITOR);
        assertThat(searches.maySave()).isFalse();
    }

    private List<String> wrong(String name, SavedQuery query) {
        try {
            searches.save(name, query, false);
            return List.of();
        } catch (InvalidInput input) {
            return input.violations().stream().map(SavedSearchesTest::line).toList();
        }
    }

    private static String line(Violation violation) {
        return violation.field() + " " + violation.code();
    }

    /** An alert that begins without looking. */
    private static final class Unheard extends AlertStart {

        @Override
        void start(SavedSearch search, OffsetDateTime now) {
            search.startAlert(now);
        }
    }

    /** Keeps searches in memory. */
    private static final class Shelf implements SavedSearchRepository {

        private final List<SavedSearch> kept = new ArrayList<>();
        private int last;

        @Override
        public String nextId() {
            last++;
            return "SS-" + last;
        }

        @Override
        public void add(SavedSearch search) {
            kept.add(search);
        }

        @Override
        public void remove(SavedSearch search) {
            kept.remove(search);
        }

        @Override
        public Optional<SavedSearch> find(String id) {
            return kept.stream().filter(search -> search.id().equals(id)).findFirst();
        }

        @Override
        public List<SavedSearch> of(String username) {
            return kept.stream()
                    .filter(search -> search.username().equals(username))
                    .toList();
        }

        @Override
        public Optional<SavedSearch> lockDue(OffsetDateTime now) {
            throw new UnsupportedOperationException("nobody looks");
        }
    }
}
