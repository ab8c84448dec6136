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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.outbox.OutboxEntries;
import org.tongqu.portal.outbox.OutboxEntry;
import org.tongqu.portal.outbox.RefusedEntry;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facets;
import org.tongqu.search.Index;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.SearchUnavailable;

class IndexFeedTest {

    private final Set<String> indexed = new TreeSet<>();
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

    private IndexFeed feed(String refused) {
        return new IndexFeed(null, everything(), new Plain(), indexRefusing(refused));
    }

    private static Products everything() {
        return new Products(null, null, null, null) {
            @Override
            public Optional<DataProduct> find(String id) {
                return Optional.of(new Listed(id));
            }
        };
    }

    private static final class Listed extends DataProduct {

        private final String number;

        private Listed(String number) {
            this.number = number;
        }

        @Override
        public String id() {
            return number;
        }

        @Override
        public boolean isPublic() {
            return true;
        }
    }

    private static final class Plain extends SearchProfiles {

        @Override
        SearchDocument document(DataProduct product) {
            DocumentVersion state = new DocumentVersion(new DocumentRef(Kind.PRODUCT, product.id()), 1);
            return new SearchDocument(
                    state, DocumentText.EMPTY, Map.of(), Facets.NONE, new Listing("", "", "", null, null));
        }
    }

    private Index indexRefusing(String refused) {
        return (Index) Proxy.newProxyInstance(
                Index.class.getClassLoader(), new Class<?>[] {Index.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("put")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    if (away) {
                        throw new SearchUnavailable("away");
                    }
                    List<String> numbers = ((Collection<?>) arguments[0])
                            .stream()
                                    .map(document ->
                                            ((SearchDocument) document).ref().id())
                                    .toList();
                    if (numbers.contains(refused)) {
                        throw new SearchRejected("no " + refused);
                    }
                    indexed.addAll(numbers);
                    return new Index.Written(numbers.size(), 0);
                });
    }

    private static List<OutboxEntry> entries(String... products) {
        List<OutboxEntry> added = new ArrayList<>();
        OutboxEntries store = (OutboxEntries) Proxy.newProxyInstance(
                OutboxEntries.class.getClassLoader(), new Class<?>[] {OutboxEntries.class}, (proxy, method, given) -> {
                    added.add((OutboxEntry) given[0]);
                    return null;
                });
        Outbox outbox = new Outbox(store, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (String product : products) {
            outbox.add("index", product, Map.of("kind", Kind.PRODUCT.code()));
        }
        return added;
    }
}
