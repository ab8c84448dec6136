package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import org.tongqu.portal.matching.IndexHeard;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;

/** Notes what the index heard of and gaps depend on; of resources only that some changed. */
@ApplicationScoped
@Transactional
public class GapSignals {

    static final DocumentRef ANY_RESOURCE = new DocumentRef(Kind.RESOURCE, "any");

    private GapBook book;

    protected GapSignals() {} // for CDI proxies

    @Inject
    public GapSignals(GapBook book) {
        this.book = book;
    }

    @SystemOnly
    public void heard(@Observes IndexHeard change) {
        Set<DocumentRef> noted = new HashSet<>();
        for (DocumentRef record : change.records()) {
            if (record.kind().equals(Kind.DEMAND) || record.kind().equals(Kind.PRODUCT)) {
                noted.add(record);
            } else if (record.kind().equals(Kind.RESOURCE)) {
                noted.add(ANY_RESOURCE);
            }
        }
        if (!noted.isEmpty()) {
            book.note(noted);
        }
    }
}
