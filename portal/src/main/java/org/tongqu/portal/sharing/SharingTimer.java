package org.tongqu.portal.sharing;

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

/** Looks every few minutes for texts whose days to be signed are over; row locks keep several nodes apart. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class SharingTimer {

    private static final Logger LOG = Logger.getLogger(SharingTimer.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int PORTION = 100;

    @Inject
    private Background background;

    @Inject
    private ShareSignatures signatures;

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
            signatures.lapse(PORTION);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "ending of unsigned share agreements will be tried again", e);
        }
    }
}
