package org.tongqu.portal.demand;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.IntUnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.background.Background;
import org.tongqu.portal.background.Rounds;

/** Looks twice a minute for batches to release and demands to close; row locks keep several nodes apart. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemandTimer {

    private static final Logger LOG = Logger.getLogger(DemandTimer.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int PORTION = 100;
    private static final int MOST_PORTIONS = 100;

    @Inject
    private Background background;

    @Inject
    private BatchRelease release;

    @Inject
    private DemandClosing closing;

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
        // A batch at a time: one that cannot be released must not hold up the others.
        drain("release of batches", release::releaseDue, 1);
        drain("closing of demands", closing::closeDemands, PORTION);
        drain("closing of batches", closing::closeBatches, PORTION);
    }

    private static void drain(String what, IntUnaryOperator job, int portion) {
        try {
            int done = portion;
            for (int i = 0; i < MOST_PORTIONS && done == portion; i++) {
                done = job.applyAsInt(portion);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, what + " will be tried again", e);
        }
    }
}
