package org.tongqu.standalone;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Starts again what ends by itself, until that happens too often. */
final class Watch {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration MEMORY = Duration.ofMinutes(10);
    private static final int PATIENCE = 5;
    private final Standalone standalone;
    private final Progress progress;
    private final Deque<Long> repairs = new ArrayDeque<>();

    Watch(Standalone standalone, Progress progress) {
        this.standalone = standalone;
        this.progress = progress;
    }

    /** Looks once a second; ends only by a {@link StartFailure} or with the program. */
    void untilInterrupted() {
        while (!Thread.currentThread().isInterrupted()) {
            List<String> repaired = standalone.repair();
            if (!repaired.isEmpty()) {
                progress.step("had ended and was started again: " + String.join(", ", repaired));
                remember(System.nanoTime());
            }
            pause();
        }
    }

    /** Fails when there were too many repairs of late. */
    void remember(long now) {
        repairs.addLast(now);
        while (now - repairs.getFirst() > MEMORY.toNanos()) {
            repairs.removeFirst();
        }
        if (repairs.size() > PATIENCE) {
            throw new StartFailure("servers end again and again; see the logs in the data folder");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
