package org.tongqu.portal.demo;

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

/** Loads the demo data in the background once schemas and engine stand; until it ends the product is not ready. */
@Singleton
@Startup
@DependsOn("EngineStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Rounds that are passed over after a fault that another attempt will hardly mend: a minute. */
    private static final int ROUNDS_AFTER_A_FAULT = 120;

    @Inject
    private Background background;

    @Inject
    private DemoLoading loading;

    @Inject
    private Failures failures;

    private Rounds rounds;
    private volatile int passedOver;

    @PostConstruct
    void start() {
        rounds = background.every(PAUSE, this::round);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    private void round() {
        if (loading.finished()) {
            rounds.stop();
        } else if (passedOver > 0) {
            passedOver--;
        } else {
            load();
        }
    }

    // A part is loaded whole or not at all, so another attempt goes on with the part that failed.
    private void load() {
        try {
            loading.run();
        } catch (RuntimeException e) {
            boolean away = failures.refusal(e).isPresent();
            passedOver = away ? 0 : ROUNDS_AFTER_A_FAULT;
            LOG.log(
                    away ? Level.WARNING : Level.SEVERE,
                    "the demo data could not be loaded and will be tried again; the product is not ready before",
                    e);
        }
    }
}
