package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Visitor;
import org.tongqu.search.DocumentRef;

/** Counts how many visitors open a found record; one visitor counts once a day, however often he clicks. */
@ApplicationScoped
@Transactional
public class SearchOpenings {

    private SearchLog log;
    private VisitorHash hash;
    private Visitor visitor;
    private Caller caller;
    private Clock clock;

    protected SearchOpenings() {} // for CDI proxies

    @Inject
    public SearchOpenings(SearchLog log, VisitorHash hash, Visitor visitor, Caller caller, Clock clock) {
        this.log = log;
        this.hash = hash;
        this.visitor = visitor;
        this.caller = caller;
        this.clock = clock;
    }

    /** Notes that the caller opens a record from a list of results; a record is not made popular by its own people. */
    @Needs("search.read")
    public void opened(FoundRecord record) {
        boolean own =
                caller.known() && List.of(record.ownerId(), record.ref().id()).contains(caller.organisation());
        if (!own) {
            LocalDate today = LocalDate.now(clock);
            log.open(today, record.ref(), hash.of(today, visitor.mark()));
        }
    }

    /** How many visitors opened the records within the time in which openings are kept, as last settled. */
    @Needs("search.read")
    public Map<DocumentRef, Long> popularity(Collection<DocumentRef> records) {
        return records.isEmpty() ? Map.of() : log.popularity(records);
    }
}
