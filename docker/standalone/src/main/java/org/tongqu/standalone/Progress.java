package org.tongqu.standalone;

import java.io.PrintStream;
import java.util.Locale;

/** Says what is being done, one line per step, with the seconds since the beginning. */
public final class Progress {
    private final PrintStream out;
    private final long begin;

    private Progress(PrintStream out, long begin) {
        this.out = out;
        this.begin = begin;
    }

    /** Reports to the given stream. */
    public static Progress to(PrintStream out) {
        return new Progress(out, System.nanoTime());
    }

    /** Says nothing; for tests. */
    public static Progress silent() {
        return to(new PrintStream(java.io.OutputStream.nullOutputStream()));
    }

    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    void step(String text) {
        synchronized (out) {
            out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), text);
            out.flush();
        }
    }

    void plain(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }
}
