package org.tongqu.portal.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.background.Background;
import org.tongqu.portal.background.Rounds;
import org.tongqu.portal.problem.Failures;
import org.tongqu.portal.problem.Refusal;

/** Looks for due work of each topic twice a second and has it delivered; no topic, failing or slow, holds up another. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxDispatcher {

    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration CLEANING = Duration.ofHours(1);
    private static final int MOST_BATCHES = 50;

    @Inject
    private Background background;

    @Inject
    @Any
    private Instance<OutboxConsumer> consumers;

    @Inject
    private OutboxDelivery delivery;

    @Inject
    private Failures failures;

    private final Map<String, Pace> paces = new ConcurrentHashMap<>();
    private final List<Rounds> rounds = new ArrayList<>();

    @PostConstruct
    void start() {
        for (OutboxConsumer consumer : consumers) {
            rounds.add(background.every(PAUSE, () -> round(consumer)));
        }
        rounds.add(background.every(CLEANING, this::clean));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(Rounds::stop);
    }

    private void round(OutboxConsumer consumer) {
        Pace pace = paces.computeIfAbsent(consumer.topic(), topic -> new Pace(consumer.portion()));
        if (!consumer.ready() || pace.rests()) {
            return;
        }
        try {
            boolean more = true;
            for (int i = 0; i < MOST_BATCHES && more; i++) {
                int portion = pace.portion();
                more = delivery.deliver(consumer, portion) == portion;
                pace.went();
            }
        } catch (OutboxDelivery.Failed failure) {
            failed(consumer, pace, failure);
        } catch (RuntimeException e) {
            // While the database is away this happens in every round, and the pool tells of it already.
            boolean away = failures.refusal(e).isPresent();
            LOG.log(away ? Level.FINE : Level.WARNING, "outbox topic " + consumer.topic() + " could not be read", e);
        }
    }

    /** While the second store is away all waits; otherwise what fails is looked for, so that it keeps only itself out. */
    private void failed(OutboxConsumer consumer, Pace pace, OutboxDelivery.Failed failure) {
        if (isAway(failure)) {
            LOG.log(Level.WARNING, "outbox topic " + consumer.topic() + " will be tried again", failure.getCause());
            pace.failed();
            note(failure);
        } else {
            failure.ids().forEach(id -> alone(consumer, id));
        }
    }

    private void alone(OutboxConsumer consumer, long id) {
        try {
            delivery.deliverAlone(consumer, id);
        } catch (OutboxDelivery.Failed failure) {
            LOG.log(Level.WARNING, "outbox topic " + consumer.topic() + ": entry " + id + " fails", failure.getCause());
            if (isAway(failure)) {
                note(failure);
            } else {
                delivery.noteRefusal(id, String.valueOf(failure.getCause()));
            }
        }
    }

    private boolean isAway(OutboxDelivery.Failed failure) {
        return failures.refusal(failure.getCause())
                .filter(refusal -> refusal.kind() == Refusal.Kind.UNAVAILABLE)
                .isPresent();
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
