package org.tongqu.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Says what is being done, with the seconds since the beginning; never with a tab, which belongs to figures. */
public final class Steps {

    private static final long PAUSE = 5_000_000_000L;

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private long told = begin;

    /** Steps told there, counted from now on. */
    public Steps(PrintStream out) {
        this.out = out;
    }

    /** Says what is being done. */
    public synchronized void step(String text, Object... values) {
        out.printf(
                Locale.ROOT,
                "%7.1f s  %s%n",
                (System.nanoTime() - begin) / 1e9,
                String.format(Locale.ROOT, text, values));
    }

    /** Tells how far something is, every few seconds and at its end. */
    public synchronized void progress(String what, long done, long all) {
        long now = System.nanoTime();
        if (done == all || now - told > PAUSE) {
            told = now;
            step("%,d of %,d %s", done, all, what);
        }
    }
}
