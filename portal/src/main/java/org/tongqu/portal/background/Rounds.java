package org.tongqu.portal.background;

import java.util.concurrent.ScheduledFuture;

/** Rounds that come again and again until they are stopped. */
public final class Rounds {

    private ScheduledFuture<?> future;
    private boolean stopped;

    Rounds() {}

    synchronized void running(ScheduledFuture<?> begun) {
        future = begun;
        if (stopped) {
            future.cancel(false);
        }
    }

    /** No further round; one that is going on ends by itself. */
    public synchronized void stop() {
        stopped = true;
        if (future != null) {
            future.cancel(false);
        }
    }
}
