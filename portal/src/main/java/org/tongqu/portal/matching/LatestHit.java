package org.tongqu.portal.matching;

import java.time.LocalDate;
import org.tongqu.search.DocumentRef;

/** A hit of a saved search and the day on which it became public. */
record LatestHit(DocumentRef ref, String title, LocalDate publishedOn) {

    /** How it is remembered. */
    String mark() {
        return ref.kind().code() + "/" + ref.id();
    }
}
