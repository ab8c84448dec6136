package org.tongqu.portal.matching;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.background.Background;
import org.tongqu.portal.background.Rounds;
import org.tongqu.portal.demo.DemoLoading;
import org.tongqu.search.SearchUnavailable;

/** Looks after the index every few seconds, so that it needs nobody when Elasticsearch was away or lost its data. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexCareTimer {

    private static final Logger LOG = Logger.getLogger(IndexCareTimer.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    private Background background;

    @Inject
    private IndexCare care;

    @Inject
    private DemoLoading demo;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = background.every(PAUSE, this::round);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    private void round() {
        try {
            if (demo.finished()) {
                care.mend();
            }
        } catch (SearchUnavailable away) {
            LOG.log(Level.FINE, "the index cannot be looked after while Elasticsearch is away", away);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the index could not be looked after", e);
        }
    }
}
