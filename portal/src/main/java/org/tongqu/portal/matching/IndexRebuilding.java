package org.tongqu.portal.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Needs;
import org.tongqu.search.Comparison;

/** Rebuilds and checks the index in the background and tells how far that is. */
@ApplicationScoped
public class IndexRebuilding {

    private static final Logger LOG = Logger.getLogger(IndexRebuilding.class.getName());

    private final AtomicReference<Check> lastCheck = new AtomicReference<>();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private IndexCare care;

    @Inject
    private RebuildLog log;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * How far a check of this node is.
     *
     * @param endedAt null while it runs
     * @param found what was found of each kind; empty while it runs and if it failed
     * @param failed whether it ended without result; the log says why
     */
    public record Check(OffsetDateTime startedAt, OffsetDateTime endedAt, List<Comparison> found, boolean failed) {

        public boolean isRunning() {
            return endedAt == null;
        }

        public boolean equal() {
            return found.stream().allMatch(Comparison::equal);
        }
    }

    /** Starts a rebuild, or joins the one that a node works on; searches go on meanwhile. */
    @Needs("search.index.rebuild")
    public void start() {
        audit.record("index.rebuilt", new Subject("index", "all"), Map.of(), Map.of(), "");
        executor.execute(() -> {
            try {
                care.all();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "the index could not be rebuilt", e);
            }
        });
    }

    /** The running or last rebuild, whatever node it runs on. */
    @Needs("search.index.read")
    public Optional<IndexRebuild> progress() {
        return log.last();
    }

    /** Starts a check unless one runs. */
    @Needs("search.index.check")
    public synchronized void startCheck() {
        Check running = lastCheck.get();
        if (running != null && running.isRunning()) {
            return;
        }
        OffsetDateTime startedAt = OffsetDateTime.now(clock);
        lastCheck.set(new Check(startedAt, null, List.of(), false));
        executor.execute(() -> check(startedAt));
    }

    /** The running or last check; empty if there was none since the start of this node. */
    @Needs("search.index.read")
    public Optional<Check> lastCheck() {
        return Optional.ofNullable(lastCheck.get());
    }

    // The executor would keep a failure to itself, and the page would say "running" for ever.
    private void check(OffsetDateTime startedAt) {
        try {
            List<Comparison> found = care.compared();
            lastCheck.set(new Check(startedAt, OffsetDateTime.now(clock), found, false));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the index could not be checked", e);
            lastCheck.set(new Check(startedAt, OffsetDateTime.now(clock), List.of(), true));
        }
    }
}
