package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Tells officers and reviewers what people look for and nobody offers: a sign of demands not posted yet. */
@ApplicationScoped
@Transactional
public class SearchSignals {

    /** Days that are looked back if nobody says how many. Platform rule. */
    public static final int USUAL_DAYS = 90;

    private SearchLog log;
    private Clock clock;

    protected SearchSignals() {} // for CDI proxies

    @Inject
    public SearchSignals(SearchLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Texts without any hit, those of most visitors first.
     *
     * @param days how many days to look back, today included; 1 to 180
     */
    @Needs("search-log.read")
    public Slice<SearchedInVain> inVain(int days, Page page) {
        new Violations()
                .require(days >= 1 && days <= SearchJournal.KEEP_DAYS, "days", "search.days", SearchJournal.KEEP_DAYS)
                .throwIfAny();
        return log.inVain(LocalDate.now(clock).minusDays(days - 1L), page);
    }

    /** The same for the usual days, for features that plan with it. */
    @SystemOnly
    public Slice<SearchedInVain> usual(Page page) {
        return log.inVain(LocalDate.now(clock).minusDays(USUAL_DAYS - 1L), page);
    }
}
