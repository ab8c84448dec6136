package org.tongqu.portal.background;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs what happens in the background, from the first request on, several things at a time. */
@ApplicationScoped
@ManagedScheduledExecutorDefinition(name = Background.EXECUTOR, maxAsync = Background.AT_ONCE)
public class Background {

    static final String EXECUTOR = "java:app/concurrent/tongqu-background";

    /**
     * Things at a time: the server's own executor does one, so that an index that is built, which may take an hour, would
     * hold up whatever else is due. There are three long ones (index, gaps, matching), the others are short.
     */
    static final int AT_ONCE = 6;

    private static final Logger LOG = Logger.getLogger(Background.class.getName());

    private static final Duration LOOK = Duration.ofMillis(100);

    /** Looks for a first request at most: a minute's; by then every deployment is over. */
    private static final int PATIENCE = 600;

    private static final Duration ROUND = Duration.ofMinutes(5);
    private static final int PORTION = 100;

    private final List<Runnable> waiting = new ArrayList<>();
    private volatile boolean requested;
    private boolean open;
    private int looks;
    private ScheduledFuture<?> looking;

    @Resource(lookup = EXECUTOR)
    private ManagedScheduledExecutorService managed;

    private ScheduledExecutorService executor;

    protected Background() {} // for CDI and its proxies

    Background(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    @PostConstruct
    void prepare() {
        executor = managed;
        look();
    }

    /**
     * Begins to look for the first request. What begins then begins from here and not in the thread of the request,
     * because work takes over the identity of the thread that hands it in.
     */
    synchronized void look() {
        looking = executor.scheduleWithFixedDelay(this::beginWhenOpen, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The portal serves requests: what waits may begin. */
    public void open() {
        requested = true;
    }

    private synchronized void beginWhenOpen() {
        if (requested || ++looks > PATIENCE) {
            open = true;
            waiting.forEach(Runnable::run);
            waiting.clear();
            looking.cancel(false);
        }
    }

    /** Runs the work once. */
    public void once(Runnable work) {
        begin(() -> executor.execute(guarded(work)));
    }

    /**
     * Runs the round again and again, with a pause before each.
     *
     * @return with which the rounds are stopped
     */
    public Rounds every(Duration pause, Runnable round) {
        Rounds rounds = new Rounds();
        begin(() -> rounds.running(executor.scheduleWithFixedDelay(
                guarded(round), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS)));
        return rounds;
    }

    /**
     * Does what is due every five minutes, a portion at a time and each for itself: one that fails is told in the log,
     * holds up none of the others and is tried again.
     *
     * @param due gives what is due, at most so many
     * @param act does one, in a transaction of its own, and says whether there was still something to do
     */
    public <T> Rounds due(IntFunction<List<T>> due, Predicate<T> act) {
        return every(ROUND, () -> portion(due, act));
    }

    /** One portion of what is due; says for how many there was something to do. */
    static <T> int portion(IntFunction<List<T>> due, Predicate<T> act) {
        AtomicInteger done = new AtomicInteger();
        for (T one : due.apply(PORTION)) {
            guarded(() -> done.addAndGet(act.test(one) ? 1 : 0)).run();
        }
        return done.get();
    }

    private synchronized void begin(Runnable start) {
        if (open) {
            start.run();
        } else {
            waiting.add(start);
        }
    }

    /** Whatever leaves a scheduled round would silently end all further ones, hence the broad catch. */
    private static Runnable guarded(Runnable round) {
        return () -> {
            try {
                round.run();
            } catch (RuntimeException | Error e) {
                LOG.log(Level.SEVERE, "work in the background failed", e);
            }
        };
    }
}
