package org.tongqu.standalone;

import java.time.Duration;

/** Waits for something to become true, looking again and again, but not longer than agreed. */
final class Deadline {
    private static final long PAUSE_MILLIS = 40;
    private final long end;
    private final Duration allowed;
    private final long pauseMillis;

    private Deadline(Duration allowed, long pauseMillis) {
        this.allowed = allowed;
        this.pauseMillis = pauseMillis;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    static Deadline after(Duration allowed) {
        return new Deadline(allowed, PAUSE_MILLIS);
    }

    /** The same for questions that cost the other side something: asked less often. */
    Deadline every(Duration pause) {
        return new Deadline(allowed, pause.toMillis());
    }

    /** A question that is asked again and again; what it throws ends the waiting. */
    @FunctionalInterface
    interface Question {
        boolean yes();
    }

    /** Waits until the answer is yes; {@code false} when the time is over. */
    boolean reached(Question question) {
        while (!question.yes()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** Waits until the answer is yes and otherwise fails with a message naming what was awaited. */
    void await(String awaited, Question question) {
        if (!reached(question)) {
            throw new StartFailure(awaited + ": not within " + allowed.toSeconds() + " s");
        }
    }

    private void pause() {
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while waiting", e);
        }
    }
}
