package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.store.Page;
import org.tongqu.search.Facet;
import org.tongqu.search.Kind;
import org.tongqu.search.Position;
import org.tongqu.search.SearchResult.Total;

/** A place in a result is only what was handed out for the same question. */
class SearchCursorsTest {

    private static final Position PLACE = new Position(
            "view/+=", List.of("d1.25", "l-9223372036854775808", "sproduct", "sDP-1"), 24, new Total(90, true), false);

    private final Foundation house = new Foundation();
    private final MemorySearchLog log = new MemorySearchLog();
    private final SearchCursors cursors = new SearchCursors(log, new Secrets(null), house.clock);

    @Test
    void a_word_stands_for_its_place_on_every_node() {
        String word = cursors.sealed(question("船闸"), PLACE);
        assertThat(word).matches("[A-Za-z0-9_.-]+");
        SearchCursors otherNode = new SearchCursors(log, new Secrets(null), house.clock);
        assertThat(otherNode.opened(question("船闸"), word)).isEqualTo(PLACE);
    }

    @Test
    void a_word_of_another_question_is_refused() {
        String word = cursors.sealed(question("船闸"), PLACE);
        assertThatThrownBy(() -> cursors.opened(question("桥梁"), word)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void made_up_words_are_refused_and_never_an_error() {
        for (String made : List.of("", ".", "x", "a.b", "....", "😀", "AAAA.e30", "x".repeat(20_000))) {
            assertThatThrownBy(() -> cursors.opened(question("船闸"), made)).isInstanceOf(InvalidInput.class);
        }
    }

    @Property(tries = 100)
    void no_letter_of_a_word_can_be_changed(@ForAll @IntRange(max = 20) int place) {
        String word = cursors.sealed(question("船闸"), PLACE);
        char changed = word.charAt(place) == 'A' ? 'B' : 'A';
        String other = word.substring(0, place) + changed + word.substring(place + 1);
        assertThatThrownBy(() -> cursors.opened(question("船闸"), other)).isInstanceOf(InvalidInput.class);
    }

    private static Searching.Question question(String text) {
        return new Searching.Question(text, Set.of(Kind.PRODUCT), Map.of(Facet.MODE, Set.of("WATER")), new Page(0, 24));
    }
}
