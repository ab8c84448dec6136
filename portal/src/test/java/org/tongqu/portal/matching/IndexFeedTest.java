package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.outbox.OutboxEntries;
import org.tongqu.portal.outbox.OutboxEntry;
import org.tongqu.portal.outbox.RefusedEntry;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facets;
import org.tongqu.search.Index;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchUnavailable;

class IndexFeedTest {

    private final Set<String> indexed = new TreeSet<>();
    private final List<DocumentVersion> removed = new ArrayList<>();
    private boolean away;

    @Test
    void a_refused_document_keeps_only_itself_out() {
        List<OutboxEntry> entries = entries("DP-0001", "DP-0002", "DP-0003");
        List<RefusedEntry> refused = feed("DP-0002").consume(entries);
        assertThat(indexed).containsExactly("DP-0001", "DP-0003");
        assertThat(refused).containsExactly(new RefusedEntry(entries.get(1), "no DP-0002"));
    }

    @Test
    void where_nothing_is_refused_nothing_is_reported() {
        assertThat(feed("").consume(entries("DP-0001", "DP-0002"))).isEmpty();
        assertThat(indexed).containsExactly("DP-0001", "DP-0002");
    }

    @Test
    void a_server_that_is_away_refuses_nothing_and_everything_waits() {
        away = true;
        assertThatThrownBy(() -> feed("DP-0002").consume(entries("DP-0001", "DP-0002")))
                .isInstanceOf(SearchUnavailable.class);
    }

    @Test
    void what_nobody_may_find_any_more_is_taken_out_in_its_last_version() {
        RecordSource source = new Shelf(Kind.CONSORTIUM, Optional.empty(), OptionalLong.of(7));
        new IndexFeed(new RecordSources(List.of(source)), indexRefusing(""))
                .consume(entries(Kind.CONSORTIUM, "IC-001"));
        assertThat(removed).containsExactly(new DocumentVersion(new DocumentRef(Kind.CONSORTIUM, "IC-001"), 7));
    }

    @Test
    void what_is_gone_altogether_is_taken_out_as_of_the_moment_that_was_noted() {
        RecordSource source = new Shelf(Kind.CASE, Optional.empty(), OptionalLong.empty());
        new IndexFeed(new RecordSources(List.of(source)), indexRefusing("")).consume(entries(Kind.CASE, "TC-2026-001"));
        assertThat(removed).containsExactly(new DocumentVersion(new DocumentRef(Kind.CASE, "TC-2026-001"), 0));
    }

    @Test
    void entries_of_kinds_that_nobody_finds_are_left_alone() {
        OutboxEntry foreign = entries(new Kind("agreement"), "AG-1").get(0);
        assertThat(feed("").consume(List.of(foreign))).isEmpty();
        assertThat(indexed).isEmpty();
        assertThat(removed).isEmpty();
    }

    private IndexFeed feed(String refused) {
        RecordSource products = new Shelf(Kind.PRODUCT, Optional.of(DocumentText.EMPTY), OptionalLong.of(1));
        return new IndexFeed(new RecordSources(List.of(products)), indexRefusing(refused));
    }

    /** Says the same of every record of its kind. */
    private record Shelf(Kind kind, Optional<DocumentText> text, OptionalLong version) implements RecordSource {

        @Override
        public Optional<SearchDocument> document(String id) {
            DocumentVersion state = new DocumentVersion(new DocumentRef(kind, id), 1);
            Listing listing = new Listing("", "", "", null, null);
            return text.map(words -> new SearchDocument(state, words, Map.of(), Facets.NONE, listing));
        }

        @Override
        public OptionalLong version(String id) {
            return version;
        }

        @Override
        public Stream<SearchDocument> documents() {
            throw new UnsupportedOperationException("the feed reads one record after the other");
        }

        @Override
        public Map<String, FoundRecord> read(Collection<String> ids) {
            throw new UnsupportedOperationException("the feed shows nothing");
        }

        @Override
        public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
            throw new UnsupportedOperationException("the feed looks for nothing");
        }

        @Override
        public List<String> naming(Walk walk) {
            throw new UnsupportedOperationException("nobody is renamed");
        }
    }

    private Index indexRefusing(String refused) {
        return (Index) Proxy.newProxyInstance(
                Index.class.getClassLoader(), new Class<?>[] {Index.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("remove")) {
                        ((Collection<?>) arguments[0]).forEach(gone -> removed.add((DocumentVersion) gone));
                        return new Index.Written(removed.size(), 0);
                    }
                    if (away) {
                        throw new SearchUnavailable("away");
                    }
                    List<DocumentRef> given = ((Collection<?>) arguments[0])
                            .stream()
                                    .map(document -> ((SearchDocument) document).ref())
                                    .toList();
                    List<Index.Refused> kept = given.stream()
                            .filter(ref -> ref.id().equals(refused))
                            .map(ref -> new Index.Refused(ref, "no " + refused))
                            .toList();
                    given.stream()
                            .map(DocumentRef::id)
                            .filter(id -> !id.equals(refused))
                            .forEach(indexed::add);
                    return new Index.Written(given.size() - kept.size(), 0, kept);
                });
    }

    private static List<OutboxEntry> entries(String... products) {
        return entries(Kind.PRODUCT, products);
    }

    private static List<OutboxEntry> entries(Kind kind, String... numbers) {
        List<OutboxEntry> added = new ArrayList<>();
        OutboxEntries store = (OutboxEntries) Proxy.newProxyInstance(
                OutboxEntries.class.getClassLoader(), new Class<?>[] {OutboxEntries.class}, (proxy, method, given) -> {
                    added.add((OutboxEntry) given[0]);
                    return null;
                });
        Outbox outbox = new Outbox(store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (String number : numbers) {
            outbox.add("index", number, Map.of("kind", kind.code()));
        }
        return added;
    }
}
