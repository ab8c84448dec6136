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
import org.tongqu.portal.problem.Failures;

/**
 * Writes noted searches every second; every hour removes old ones and settles what is popular. On several nodes each writes
 * its own.
 */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchLogTimer {

    private static final Logger LOG = Logger.getLogger(SearchLogTimer.class.getName());
    private static final Duration WRITING = Duration.ofSeconds(1);
    private static final Duration FORGETTING = Duration.ofHours(1);

    @Inject
    private Background background;

    @Inject
    private SearchJournal journal;

    @Inject
    private SearchPopularity popularity;

    @Inject
    private Failures failures;

    private Rounds writing;
    private Rounds forgetting;

    @PostConstruct
    void start() {
        writing = background.every(WRITING, () -> tryTo(journal::write));
        forgetting = background.every(FORGETTING, () -> {
            tryTo(journal::forget);
            tryTo(popularity::settle);
        });
    }

    @PreDestroy
    void stop() {
        writing.stop();
        forgetting.stop();
    }

    private void tryTo(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // While the database is away this happens in every round, and the pool tells of it already.
            boolean away = failures.refusal(e).isPresent();
            LOG.log(away ? Level.FINE : Level.WARNING, "the search log could not be kept", e);
        }
    }
}
