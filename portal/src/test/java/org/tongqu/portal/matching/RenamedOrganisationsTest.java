package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.organisation.OrganisationJournal;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.outbox.OutboxEntry;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/** A new name reaches every document in which the old one stands, however many there are. */
class RenamedOrganisationsTest {

    private final MemoryStores.Outgoing outgoing = new MemoryStores.Outgoing();
    private final Outbox outbox = new Outbox(outgoing, Clock.systemUTC());
    private final Map<Kind, TreeSet<String>> naming = new TreeMap<>();

    @Test
    void all_records_that_name_it_are_indexed_and_no_step_takes_more_than_some_hundred() {
        for (Kind kind : RecordSources.KINDS) {
            naming.put(kind, new TreeSet<>());
        }
        IntStream.range(0, 1_234).forEach(number -> naming.get(Kind.PRODUCT).add(String.format("DP-%04d", number)));
        naming.get(Kind.DEMAND).addAll(List.of("SD-1", "SD-2"));
        naming.get(Kind.CONSORTIUM).add("IC-1");
        outbox.add(OrganisationJournal.RENAMED, "O011", Map.of());
        TreeSet<String> indexed = new TreeSet<>();
        RenamedOrganisations consumer = new RenamedOrganisations(sources(), outbox);
        for (int next = 0; next < outgoing.stored().size(); next++) {
            OutboxEntry entry = outgoing.stored().get(next);
            if (entry.topic().equals("index")) {
                indexed.add(entry.payload().get("kind") + " " + entry.key());
                continue;
            }
            int before = outgoing.stored().size();
            assertThat(consumer.consume(List.of(entry))).isEmpty();
            assertThat(outgoing.stored().size() - before).isLessThanOrEqualTo(501);
        }
        assertThat(indexed)
                .hasSize(1_237)
                .contains("product DP-0000", "product DP-1233", "demand SD-2", "consortium IC-1");
    }

    private RecordSources sources() {
        List<RecordSource> all = new ArrayList<>();
        naming.forEach((kind, ids) -> all.add(new Shelf(kind, ids)));
        return new RecordSources(all);
    }

    /** Knows which of its records name the organisation. */
    private record Shelf(Kind kind, TreeSet<String> ids) implements RecordSource {

        @Override
        public List<String> naming(Walk walk) {
            assertThat(walk.organisation()).isEqualTo("O011");
            return MemoryStores.walk(ids, walk);
        }

        @Override
        public Optional<SearchDocument> document(String id) {
            throw new UnsupportedOperationException("only numbers are asked for");
        }

        @Override
        public OptionalLong version(String id) {
            throw new UnsupportedOperationException("only numbers are asked for");
        }

        @Override
        public Stream<SearchDocument> documents() {
            throw new UnsupportedOperationException("only numbers are asked for");
        }

        @Override
        public Map<String, FoundRecord> read(Collection<String> wanted) {
            throw new UnsupportedOperationException("only numbers are asked for");
        }

        @Override
        public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
            throw new UnsupportedOperationException("only numbers are asked for");
        }
    }
}
