package org.tongqu.portal.delivery;

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

/**
 * Looks every half minute for what is due: calls that could not be recorded at once, calls whose node is gone, deliveries on
 * which nobody said anything in time. Row locks keep several nodes apart.
 */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeliveryTimer {

    private static final Logger LOG = Logger.getLogger(DeliveryTimer.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int PORTION = 100;

    @Inject
    private Background background;

    @Inject
    private CallReceipts receipts;

    @Inject
    private GatewayCalls calls;

    @Inject
    private HandOvers handOvers;

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
            receipts.recordWaiting();
            handOvers.acceptSilent(PORTION);
            for (int closed = 0; closed < PORTION && calls.closeLost(); closed++) {
                LOG.info("a call whose node is gone was closed");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "what is due will be looked for again", e);
        }
    }
}
