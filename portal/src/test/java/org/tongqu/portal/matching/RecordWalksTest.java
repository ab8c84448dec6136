package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facets;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;

/** A rebuild sees every record that was there all the time, whatever happens to the others meanwhile. */
class RecordWalksTest {

    private final TreeSet<String> records = new TreeSet<>();
    private final List<Integer> steps = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    RecordWalksTest() {
        IntStream.range(0, 1_700).forEach(number -> records.add(String.format("DP-%05d", number * 2)));
    }

    @Test
    void records_that_appear_in_front_or_go_move_no_other_out_of_sight() {
        TreeSet<String> all = new TreeSet<>(records);
        meanwhile = () -> {
            records.add("DP-00001"); // a page of a list would see the last of the page before once more
            records.remove("DP-00000"); // and then one less
            records.remove("DP-00002");
            records.remove("DP-00004");
        };
        List<String> seen = walked();
        assertThat(seen).doesNotHaveDuplicates().isSorted();
        all.removeAll(List.of("DP-00000", "DP-00002", "DP-00004"));
        assertThat(seen).containsAll(all);
    }

    @Test
    void a_step_holds_only_some_hundred_records() {
        assertThat(walked()).hasSize(1_700);
        assertThat(steps).hasSize(4).allSatisfy(step -> assertThat(step).isLessThanOrEqualTo(500));
    }

    @Test
    void the_order_of_the_numbers_is_kept_however_the_records_are_read() {
        RecordWalks walks = new RecordWalks(new RecordStep());
        Stream<SearchDocument> documents = walks.documents(this::step, ids -> {
            List<String> mixed = new ArrayList<>(ids);
            Collections.reverse(mixed);
            return mixed.stream().map(RecordWalksTest::document);
        });
        assertThat(documents.map(document -> document.ref().id())).isSorted().hasSize(1_700);
    }

    private List<String> walked() {
        RecordStep reading = new RecordStep() {
            @Override
            public <T> T of(Supplier<T> step) {
                T read = super.of(step);
                steps.add(((List<?>) read).size());
                meanwhile.run();
                return read;
            }
        };
        return new RecordWalks(reading)
                .documents(this::step, ids -> ids.stream().map(RecordWalksTest::document))
                .map(document -> document.ref().id())
                .toList();
    }

    private List<String> step(Walk walk) {
        return MemoryStores.walk(records, walk);
    }

    private static SearchDocument document(String id) {
        return new SearchDocument(
                new DocumentVersion(new DocumentRef(Kind.PRODUCT, id), 1),
                DocumentText.EMPTY,
                Map.of(),
                Facets.NONE,
                new Listing("", "", "", null, null));
    }
}
