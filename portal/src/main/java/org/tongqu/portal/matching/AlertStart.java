package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.search.SearchUnavailable;

/** Starts the alert of a saved search with what is a hit already, so that only later publications are told. */
@ApplicationScoped
public class AlertStart {

    private static final Logger LOG = Logger.getLogger(AlertStart.class.getName());

    private LatestHits latest;
    private SearchEyes eyes;

    protected AlertStart() {} // for CDI proxies

    @Inject
    public AlertStart(LatestHits latest, SearchEyes eyes) {
        this.latest = latest;
        this.eyes = eyes;
    }

    /** While the index is away, what is a hit is found out at the first look instead. */
    void start(SavedSearch search, OffsetDateTime now) {
        search.startAlert(now);
        try {
            search.look(latest.since(search.query(), eyes.audience(), search.looksBackTo()), now.toLocalDate(), now);
        } catch (SearchUnavailable away) {
            LOG.log(Level.FINE, "the first look will find out what is a hit already", away);
        }
    }
}
