package org.tongqu.portal.demand;

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
import java.util.function.IntUnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks twice a minute for batches to release and demands to close; row locks keep several nodes apart. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemandTimer {

    private static final Logger LOG = Logger.getLogger(DemandTimer.class.getName());
    private static final int PERIOD = 30;
    private static final int PORTION = 100;
    private static final int ROUNDS = 100;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private BatchRelease release;

    @Inject
    private DemandClosing closing;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, PERIOD, PERIOD, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    private void round() {
        // A batch at a time: one that cannot be released must not hold up the others.
        drain("release of batches", release::releaseDue, 1);
        drain("closing of demands", closing::closeDemands, PORTION);
        drain("closing of batches", closing::closeBatches, PORTION);
    }

    // Anything thrown out of a scheduled task would silently end the schedule, hence the broad catch.
    private static void drain(String what, IntUnaryOperator job, int portion) {
        try {
            int done = portion;
            for (int i = 0; i < ROUNDS && done == portion; i++) {
                done = job.applyAsInt(portion);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, what + " will be tried again", e);
        }
    }
}
