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
import org.tongqu.search.SearchUnavailable;

/** Notes every minute what some open demands are proposed; of several nodes the first to note a demand counts. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class MatchNotesTimer {

    private static final Logger LOG = Logger.getLogger(MatchNotesTimer.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    private Background background;

    @Inject
    private MatchNotes notes;

    @Inject
    private Failures failures;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = background.every(PAUSE, this::note);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    private void note() {
        try {
            notes.noteSome();
        } catch (SearchUnavailable away) {
            LOG.log(Level.FINE, "the index is away; matches are noted later", away);
        } catch (RuntimeException e) {
            boolean away = failures.refusal(e).isPresent();
            LOG.log(away ? Level.FINE : Level.WARNING, "matches could not be noted", e);
        }
    }
}
