package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demo.DemoLoading;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.notice.MemoryNotices;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.outbox.OutboxEntries;
import org.tongqu.portal.outbox.OutboxEntry;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facets;
import org.tongqu.search.Index;
import org.tongqu.search.IndexState;
import org.tongqu.search.IndexState.Condition;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.SearchUnavailable;

class ReverseFeedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Foundation house = new Foundation();
    private final MemoryNotices notices = new MemoryNotices();
    private final List<String> done = new ArrayList<>();
    private Condition condition = Condition.READY;
    private String refused = "";

    private final ReverseFeed feed = new ReverseFeed(
            new DemoLoading(),
            (Index) Proxy.newProxyInstance(
                    Index.class.getClassLoader(),
                    new Class<?>[] {Index.class},
                    (proxy, method, given) -> index(method.getName(), given)),
            new RecordSources(List.of(new Shelf(Kind.PRODUCT), new Shelf(Kind.DEMAND))),
            new Everything(),
            new NoticeSending(notices, house.audit, house.clock));

    @Test
    void a_record_can_be_found_before_its_counterparts_are_looked_for() {
        feed.consume(List.of(entry("product", "DP-0001", TODAY), entry("demand", "SD-1", TODAY)));
        assertThat(done).containsExactly("put DP-0001", "put SD-1", "settle", "match DP-0001", "match SD-1");
    }

    @Test
    void a_repeated_delivery_tells_nothing_more_and_a_record_noted_twice_is_matched_once() {
        List<OutboxEntry> twice = List.of(entry("product", "DP-0001", TODAY), entry("product", "DP-0001", TODAY));
        feed.consume(twice);
        assertThat(notices.told).hasSize(1);
        assertThat(done).containsOnlyOnce("match DP-0001");
        feed.consume(twice);
        assertThat(notices.told).hasSize(1);
    }

    @Test
    void what_is_long_past_is_nobodys_news_and_does_not_even_trouble_the_index() {
        condition = Condition.UNAVAILABLE;
        assertThat(feed.consume(List.of(entry("product", "DP-0001", TODAY.minusDays(300)))))
                .isEmpty();
        assertThat(done).isEmpty();
        assertThat(notices.told).isEmpty();
    }

    @Test
    void an_index_that_is_not_whole_would_hide_counterparts_so_the_delivery_waits() {
        condition = Condition.INCOMPLETE;
        List<OutboxEntry> entries = List.of(entry("demand", "SD-1", TODAY));
        assertThatThrownBy(() -> feed.consume(entries)).isInstanceOf(SearchUnavailable.class);
        condition = Condition.READY;
        assertThat(feed.consume(entries)).isEmpty();
        assertThat(notices.told).hasSize(1);
    }

    @Test
    void nothing_is_delivered_before_the_demo_data_are_loaded() {
        assertThat(feed.ready()).isFalse();
    }

    @Test
    void a_record_that_the_index_refuses_waits_alone_for_another_try() {
        refused = "SD-1";
        OutboxEntry bad = entry("demand", "SD-1", TODAY);
        assertThat(feed.consume(List.of(bad, entry("product", "DP-0001", TODAY))))
                .extracting(one -> one.entry())
                .containsExactly(bad);
        assertThat(done).contains("match DP-0001");
    }

    private Object index(String method, Object[] given) {
        switch (method) {
            case "state" -> {
                return new IndexState((Kind) given[0], condition, 1, 1);
            }
            case "put" -> {
                String id = ((SearchDocument)
                                ((Collection<?>) given[0]).iterator().next())
                        .ref()
                        .id();
                if (id.equals(refused)) {
                    throw new SearchRejected("no " + id);
                }
                done.add("put " + id);
                return new Index.Written(1, 0);
            }
            default -> {
                done.add(method);
                return null;
            }
        }
    }

    private OutboxEntry entry(String kind, String id, LocalDate on) {
        List<OutboxEntry> added = new ArrayList<>();
        OutboxEntries store = (OutboxEntries) Proxy.newProxyInstance(
                OutboxEntries.class.getClassLoader(), new Class<?>[] {OutboxEntries.class}, (proxy, method, given) -> {
                    added.add((OutboxEntry) given[0]);
                    return null;
                });
        new Outbox(store, house.clock).add("matching", id, Map.of("kind", kind, "on", on.toString()));
        return added.get(0);
    }

    /** Finds that everything concerns one organisation. */
    private final class Everything extends ReverseMatching {

        @Override
        public List<Tiding> ofProduct(String productId) {
            return told(productId);
        }

        @Override
        public List<Tiding> ofDemand(String demandId) {
            return told(demandId);
        }

        private List<Tiding> told(String id) {
            done.add("match " + id);
            Phrase words = Phrase.of("matching.notice.capability.item", Word.plain(id));
            NoticeItem item = new NoticeItem(id, words, List.of());
            return List.of(
                    new Tiding(Recipient.organisation("O011"), NoticeKind.MATCH, id, Word.plain(id), words, item));
        }
    }

    /** Has every record. */
    private record Shelf(Kind kind) implements RecordSource {

        @Override
        public Optional<SearchDocument> document(String id) {
            DocumentVersion state = new DocumentVersion(new DocumentRef(kind, id), 1);
            Listing listing = new Listing("", "", "", null, null);
            return Optional.of(new SearchDocument(state, DocumentText.EMPTY, Map.of(), Facets.NONE, listing));
        }

        @Override
        public OptionalLong version(String id) {
            throw new UnsupportedOperationException("nothing is taken out");
        }

        @Override
        public Stream<SearchDocument> documents() {
            throw new UnsupportedOperationException("one record after the other");
        }

        @Override
        public List<String> naming(Walk walk) {
            throw new UnsupportedOperationException("nobody is renamed");
        }

        @Override
        public Map<String, FoundRecord> read(Collection<String> ids) {
            throw new UnsupportedOperationException("nothing is shown");
        }

        @Override
        public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
            throw new UnsupportedOperationException("nothing is looked for");
        }
    }
}
