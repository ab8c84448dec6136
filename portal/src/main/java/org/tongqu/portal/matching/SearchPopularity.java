package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.spi.Popularity;

/**
 * Tells the index how many visitors open each record.
 *
 * <p>The index knows settled figures; what changed since is settled now and then, together with the order to write the
 * records again.
 */
@ApplicationScoped
@Transactional
public class SearchPopularity implements Popularity {

    private SearchLog log;
    private Outbox outbox;

    protected SearchPopularity() {} // for CDI proxies

    @Inject
    public SearchPopularity(SearchLog log, Outbox outbox) {
        this.log = log;
        this.outbox = outbox;
    }

    /** The settled figures; records that nobody opened are left out. */
    @Override
    @SystemOnly
    public Map<DocumentRef, Long> of(Collection<DocumentRef> records) {
        return records.isEmpty() ? Map.of() : log.popularity(records);
    }

    /** Settles the figures that changed and has these records written into the index again. */
    @SystemOnly
    public void settle() {
        List<DocumentRef> changed = log.settlePopularity();
        changed.forEach(record ->
                outbox.add("index", record.id(), Map.of("kind", record.kind().code(), "id", record.id())));
    }
}
