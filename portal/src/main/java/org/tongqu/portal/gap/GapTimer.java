package org.tongqu.portal.gap;

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
import org.tongqu.portal.matching.IndexRebuild;
import org.tongqu.portal.matching.RebuildLog;
import org.tongqu.portal.problem.Failures;
import org.tongqu.search.SearchUnavailable;

/**
 * Looks for changes that open or close gaps every few seconds, but not while an index is being rebuilt: both need the same
 * processor time, and the rebuild is what somebody waits for.
 */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class GapTimer {

    private static final Logger LOG = Logger.getLogger(GapTimer.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    private Background background;

    @Inject
    private GapRound round;

    @Inject
    private DemoLoading demo;

    @Inject
    private RebuildLog rebuilds;

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
            if (demo.finished()
                    && rebuilds.last().filter(IndexRebuild::isRunning).isEmpty()) {
                round.go();
            }
        } catch (SearchUnavailable away) {
            LOG.log(Level.FINE, "gaps cannot be looked for while Elasticsearch is away", away);
        } catch (RuntimeException e) {
            // While the database is away this happens in every round, and the pool tells of it already.
            boolean away = failures.refusal(e).isPresent();
            LOG.log(away ? Level.FINE : Level.WARNING, "gaps could not be looked for", e);
        }
    }
}
