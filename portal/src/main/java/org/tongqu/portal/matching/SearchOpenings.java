package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
    private Clock clock;

    protected SearchOpenings() {} // for CDI proxies

    @Inject
    public SearchOpenings(SearchLog log, VisitorHash hash, Visitor visitor, Clock clock) {
        this.log = log;
        this.hash = hash;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Notes that the caller opens a record from a list of results. */
    @Needs("search.read")
    public void opened(DocumentRef record) {
        LocalDate today = LocalDate.now(clock);
        log.open(today, record, hash.of(today, visitor.mark()));
    }

    /** How many visitors opened a record within the time in which openings are kept. */
    @Needs("search.read")
    public long popularity(DocumentRef record) {
        return log.openings(record);
    }
}
