package org.tongqu.portal.agreement;

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

/** Looks every few minutes for agreements whose time to be signed is over; row locks keep several nodes apart. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class AgreementTimer {

    private static final Logger LOG = Logger.getLogger(AgreementTimer.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int PORTION = 100;

    @Inject
    private Background background;

    @Inject
    private AgreementEnding ending;

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
            ending.lapse(PORTION);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "lapse of agreements will be tried again", e);
        }
    }
}
