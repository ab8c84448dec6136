package org.tongqu.portal.outbox;

/** How fast the work of a topic is delivered: in full portions, or in small ones with pauses after failures. */
final class Pace {

    private static final int SMALL = 10;

    /** Rounds of the longest pause; a round comes twice a second. Platform rule. */
    static final int LONGEST = 10;

    private final int full;
    private int portion;
    private int pause;
    private int left;

    /** @param full entries in a portion while all goes well */
    Pace(int full) {
        this.full = full;
        this.portion = full;
    }

    /** Whether this round is part of a pause. */
    synchronized boolean rests() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }

    /** How many entries to try at once. */
    synchronized int portion() {
        return portion;
    }

    synchronized void went() {
        portion = Math.min(full, portion * 2);
        pause = 0;
    }

    synchronized void failed() {
        portion = Math.max(Math.min(SMALL, full), portion / 2);
        pause = Math.min(LONGEST, Math.max(1, pause * 2));
        left = pause;
    }
}
