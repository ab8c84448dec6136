package org.tongqu.search.spi;

import java.util.Optional;
import java.util.stream.Stream;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/**
 * Owner of all documents of one kind; implemented as a CDI bean by whoever keeps the records.
 */
public interface DocumentSource {

    Kind kind();

    /**
     * All documents as they stand now, streamed in the order of their numbers, letter by letter; the caller closes the
     * stream.
     *
     * <p>The records must be read after the call, not before: a rebuild relies on seeing everything that was committed
     * when it called. The stream should hold only a page of records at a time.
     */
    Stream<SearchDocument> documents();

    /** One of the documents as it stands now. Who keeps many records finds it without looking at the others. */
    default Optional<SearchDocument> document(String id) {
        try (Stream<SearchDocument> all = documents()) {
            return all.filter(document -> document.ref().id().equals(id)).findFirst();
        }
    }
}
