package org.tongqu.search.elastic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facets;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.spi.DocumentSource;

/** Products of an owner, as its database would have them. */
final class ShelfRecords implements DocumentSource {

    final List<SearchDocument> documents = new ArrayList<>();
    Consumer<SearchDocument> whileStreaming = document -> {};

    static DocumentVersion version(String id, long version) {
        return new DocumentVersion(new DocumentRef(Kind.PRODUCT, id), version);
    }

    static SearchDocument product(String id, long version, String title) {
        return new SearchDocument(
                version(id, version),
                new DocumentText(title, "", List.of(), List.of(), List.of(), ""),
                Map.of(),
                Facets.NONE,
                new Listing("LISTED", Listing.PUBLIC, "O001", LocalDate.of(2026, 1, 1), null));
    }

    void add(SearchDocument document) {
        documents.add(document);
        documents.sort(Comparator.comparing(one -> one.ref().id()));
    }

    @Override
    public Kind kind() {
        return Kind.PRODUCT;
    }

    @Override
    public Stream<SearchDocument> documents() {
        return List.copyOf(documents).stream().peek(document -> whileStreaming.accept(document));
    }
}
