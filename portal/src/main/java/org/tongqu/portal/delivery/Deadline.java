package org.tongqu.portal.delivery;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;

/**
 * The moment by which a call has to be through; a buyer who sends or takes drop by drop is left then.
 *
 * <p>It is looked at between steps of 16 KiB. A single step ends by the patience of the server, half a minute.
 */
final class Deadline {

    private static final int STEP = 16 << 10;

    private final Clock clock;
    private final Instant end;

    Deadline(Clock clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    /** The time is over. */
    static final class Passed extends IOException {

        private static final long serialVersionUID = 1L;

        Passed(Instant end) {
            super("not through by " + end);
        }
    }

    /** The same content, which must have come by then. */
    InputStream on(InputStream content) {
        return new FilterInputStream(content) {
            @Override
            public int read() throws IOException {
                check();
                return in.read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                check();
                return in.read(into, from, Math.min(most, STEP));
            }
        };
    }

    /** The same goal, where all must have gone by then. */
    OutputStream on(OutputStream goal) {
        return new FilterOutputStream(goal) {
            @Override
            public void write(int value) throws IOException {
                check();
                out.write(value);
            }

            @Override
            public void write(byte[] content, int from, int length) throws IOException {
                for (int done = 0; done < length; done += STEP) {
                    check();
                    out.write(content, from + done, Math.min(STEP, length - done));
                }
            }
        };
    }

    private void check() throws Passed {
        if (!clock.instant().isBefore(end)) {
            throw new Passed(end);
        }
    }
}
