package org.tongqu.portal.matching;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.demo.DemoLoading;
import org.tongqu.search.SearchUnavailable;

/** Looks after the index every few seconds, so that it needs nobody when Elasticsearch was away or lost its data. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexCareTimer {

    private static final Logger LOG = Logger.getLogger(IndexCareTimer.class.getName());
    private static final int SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private IndexCare care;

    @Inject
    private DemoLoading demo;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    // Anything thrown out of a scheduled task would silently end the schedule, hence the broad catch.
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
