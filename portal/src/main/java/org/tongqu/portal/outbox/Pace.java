package org.tongqu.portal.outbox;

/** How fast the work of a topic is delivered: in full portions, or in small ones with pauses after failures. */
final class Pace {

    /** Entries in a portion while all goes well. Platform rule. */
    static final int FULL = 200;

    private static final int SMALL = 10;

    /** Rounds of the longest pause; a round comes twice a second. Platform rule. */
    static final int LONGEST = 10;

    private int portion = FULL;
    private int pause;
    private int left;

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
        portion = Math.min(FULL, portion * 2);
        pause = 0;
    }

    synchronized void failed() {
        portion = Math.max(SMALL, portion / 2);
        pause = Math.min(LONGEST, Math.max(1, pause * 2));
        left = pause;
    }
}
