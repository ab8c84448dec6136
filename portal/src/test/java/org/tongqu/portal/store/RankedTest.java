package org.tongqu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** A list found by words stands in the order of the words, page by page. */
class RankedTest {

    private static final WordLookup AWAY = (kind, words) -> Optional.empty();
    private static final WordLookup THERE = (kind, words) -> Optional.of(List.of("b", "a"));

    @Test
    void the_first_engine_that_answers_ranks_and_without_words_none_is_asked() {
        assertThat(Ranked.by(List.of(AWAY, THERE), "product", "船")).contains(new Ranked(List.of("b", "a")));
        assertThat(Ranked.by(List.of(AWAY), "product", "船")).isEmpty();
        assertThat(Ranked.by(List.of(THERE), "product", "")).isEmpty();
    }

    @Test
    void only_words_make_an_answer_without_an_engine_a_plain_one() {
        Slice<String> slice = new Slice<>(List.of("a"), 1, Page.first());
        assertThat(slice.plain()).isFalse();
        assertThat(slice.plainly("").plain()).isFalse();
        assertThat(slice.plainly("船").plain()).isTrue();
        assertThat(slice.plainly("船").map(one -> one).plain()).isTrue();
    }

    @Property(tries = 100)
    void pages_follow_one_another_in_the_order_of_the_words_and_leave_out_what_did_not_pass(
            @ForAll @UniqueElements @Size(max = 20) List<Integer> ranked,
            @ForAll @UniqueElements @Size(max = 20) List<Integer> passed) {
        Ranked best = new Ranked(ranked.stream().map(String::valueOf).toList());
        List<String> through = passed.stream().map(String::valueOf).toList();
        List<String> read = new ArrayList<>();
        for (int number = 0; number * 3 < through.size(); number++) {
            Slice<String> page = best.page(through, new Page(number, 3), RankedTest::shuffled, Function.identity());
            assertThat(page.total()).isEqualTo(through.size());
            read.addAll(page.items());
        }
        List<String> expected = new ArrayList<>(best.ids());
        expected.retainAll(through);
        through.stream().filter(id -> !expected.contains(id)).sorted().forEach(expected::add);
        assertThat(read).containsExactlyElementsOf(expected);
    }

    private static List<String> shuffled(List<String> ids) {
        return ids.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
