package org.tongqu.search.spi;

import java.util.stream.Stream;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/**
 * Owner of all documents of one kind; implemented as a CDI bean by whoever keeps the records.
 */
public interface DocumentSource {

    Kind kind();

    /**
     * All documents as they stand now, streamed; the caller closes the stream.
     *
     * <p>The records must be read after the call, not before: a rebuild relies on seeing everything that was committed
     * when it called. The stream should hold only a page of records at a time.
     */
    Stream<SearchDocument> documents();
}
