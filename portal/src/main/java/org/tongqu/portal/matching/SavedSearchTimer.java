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
import org.tongqu.portal.problem.Failures;

/** Asks every few seconds whether a saved search is due; row locks keep several nodes apart. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class SavedSearchTimer {

    private static final Logger LOG = Logger.getLogger(SavedSearchTimer.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int MOST_IN_A_ROUND = 200;

    @Inject
    private Background background;

    @Inject
    private SavedSearchAlerts alerts;

    @Inject
    private DemoLoading demo;

    @Inject
    private Failures failures;

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
            for (int i = 0; demo.finished() && i < MOST_IN_A_ROUND && alerts.lookNext(); i++) {
                LOG.finer("a saved search was looked through");
            }
        } catch (RuntimeException e) {
            // While the index or the database is away this happens in every round, and others tell of it already.
            boolean away = failures.refusal(e).isPresent();
            LOG.log(away ? Level.FINE : Level.WARNING, "saved searches could not be looked through", e);
        }
    }
}
