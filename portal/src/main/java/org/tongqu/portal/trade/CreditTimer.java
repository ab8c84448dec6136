package org.tongqu.portal.trade;

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

/** Looks every few minutes for credit notes whose time to be confirmed is over; row locks keep several nodes apart. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class CreditTimer {

    private static final Logger LOG = Logger.getLogger(CreditTimer.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int PORTION = 100;

    @Inject
    private Background background;

    @Inject
    private CreditDesk desk;

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
            desk.expire(PORTION);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "ending of credit notes will be tried again", e);
        }
    }
}
