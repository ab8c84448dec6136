package org.tongqu.search.spi;

import java.util.Collection;
import java.util.Map;
import org.tongqu.search.DocumentRef;

/**
 * Says how many visitors open documents; implemented as a CDI bean by whoever counts them. Without one, all documents are
 * equally popular.
 *
 * <p>Asked for every batch of documents that is written. When a count changes, its document must be written again.
 */
public interface Popularity {

    /** How many visitors opened each of the documents; those that nobody opened may be left out. */
    Map<DocumentRef, Long> of(Collection<DocumentRef> documents);
}
