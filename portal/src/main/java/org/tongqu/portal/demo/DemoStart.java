package org.tongqu.portal.demo;

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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.problem.Failures;

/** Starts loading the demo data in the background once schemas and engine stand; until it ends the product is not ready. */
@Singleton
@Startup
@DependsOn("EngineStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());
    private static final int SECONDS_WHILE_AWAY = 2;
    private static final int SECONDS_AFTER_A_FAULT = 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DemoLoading loading;

    @Inject
    private Failures failures;

    private volatile Future<?> attempt;

    @PostConstruct
    void start() {
        attempt = executor.submit(this::load);
    }

    @PreDestroy
    void stop() {
        attempt.cancel(false);
    }

    // The executor would keep the failure to itself: the log is where an operator looks when the start does not end.
    // A part is loaded whole or not at all, so another attempt goes on with the part that failed.
    private void load() {
        try {
            loading.run();
        } catch (RuntimeException e) {
            boolean away = failures.refusal(e).isPresent();
            LOG.log(
                    away ? Level.WARNING : Level.SEVERE,
                    "the demo data could not be loaded and will be tried again; the product is not ready before",
                    e);
            attempt =
                    executor.schedule(this::load, away ? SECONDS_WHILE_AWAY : SECONDS_AFTER_A_FAULT, TimeUnit.SECONDS);
        }
    }
}
