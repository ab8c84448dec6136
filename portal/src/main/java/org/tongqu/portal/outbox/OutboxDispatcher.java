package org.tongqu.portal.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.problem.Failures;

/** Looks for due work twice a second and has it delivered; a failing topic does not hold up the others. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxDispatcher {

    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class.getName());
    private static final int BATCH = 200;
    private static final int ROUNDS = 50;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<OutboxConsumer> consumers;

    @Inject
    private OutboxDelivery delivery;

    @Inject
    private Failures failures;

    private ScheduledFuture<?> rounds;
    private ScheduledFuture<?> cleaning;

    @PostConstruct
    void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, 500, 500, TimeUnit.MILLISECONDS);
        cleaning = executor.scheduleWithFixedDelay(this::clean, 1, 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
        cleaning.cancel(false);
    }

    private void round() {
        for (OutboxConsumer consumer : consumers) {
            drain(consumer);
        }
    }

    // Anything thrown out of a scheduled task would silently end the schedule, hence the broad catch.
    private void drain(OutboxConsumer consumer) {
        try {
            for (int i = 0; i < ROUNDS && delivery.deliver(consumer, BATCH) == BATCH; i++) {
                LOG.fine(() -> "outbox topic " + consumer.topic() + ": a full batch delivered, more may wait");
            }
        } catch (OutboxDelivery.Failed failure) {
            LOG.log(Level.WARNING, "outbox topic " + consumer.topic() + " will be tried again", failure.getCause());
            note(failure);
        } catch (RuntimeException e) {
            // While the database is away this happens in every round, and the pool tells of it already.
            boolean away = failures.refusal(e).isPresent();
            LOG.log(away ? Level.FINE : Level.WARNING, "outbox topic " + consumer.topic() + " could not be read", e);
        }
    }

    private void note(OutboxDelivery.Failed failure) {
        try {
            delivery.noteFailure(failure.ids(), String.valueOf(failure.getCause()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the failure of a delivery could not be noted", e);
        }
    }

    private void clean() {
        try {
            delivery.forgetDelivered();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "delivered outbox entries could not be removed", e);
        }
    }
}
