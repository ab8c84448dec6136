package org.tongqu.portal.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Needs;
import org.tongqu.search.Kind;

/** Rebuilds the index in the background and tells how far the last rebuild of this node is. */
@ApplicationScoped
public class IndexRebuilding {

    private static final Logger LOG = Logger.getLogger(IndexRebuilding.class.getName());

    private final AtomicReference<Progress> last = new AtomicReference<>();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private IndexCare care;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * How far a rebuild is.
     *
     * @param endedAt null while it runs
     * @param documents what each index holds; empty while it runs and if it failed
     * @param failed whether it ended without success; the log says why
     */
    public record Progress(
            OffsetDateTime startedAt, OffsetDateTime endedAt, Map<Kind, Long> documents, boolean failed) {

        public boolean isRunning() {
            return endedAt == null;
        }
    }

    /** Starts a rebuild unless one runs; searches go on meanwhile. */
    @Needs("search.index.rebuild")
    public synchronized void start() {
        Progress running = last.get();
        if (running != null && running.isRunning()) {
            return;
        }
        audit.record("index.rebuilt", new Subject("index", "all"), Map.of(), Map.of(), "");
        OffsetDateTime startedAt = OffsetDateTime.now(clock);
        last.set(new Progress(startedAt, null, Map.of(), false));
        executor.execute(() -> run(startedAt));
    }

    /** The running or last rebuild; empty if there was none since the start of this node. */
    @Needs("search.index.read")
    public Optional<Progress> progress() {
        return Optional.ofNullable(last.get());
    }

    // The executor would keep a failure to itself, and the page would say "running" for ever.
    private void run(OffsetDateTime startedAt) {
        try {
            Map<Kind, Long> documents = care.all();
            last.set(new Progress(startedAt, OffsetDateTime.now(clock), documents, false));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the index could not be rebuilt", e);
            last.set(new Progress(startedAt, OffsetDateTime.now(clock), Map.of(), true));
        }
    }
}
