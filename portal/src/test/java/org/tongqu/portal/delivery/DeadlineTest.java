package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes or goes in time is untouched; what comes or goes drop by drop ends. */
class DeadlineTest {

    private static final Duration SLOW = Duration.ofSeconds(4);

    private final SteppingClock clock = new SteppingClock();
    private final Deadline deadline = new Deadline(clock, clock.instant().plus(Duration.ofSeconds(10)));
    private final ByteArrayOutputStream gone = new ByteArrayOutputStream();

    private static byte[] content() {
        byte[] content = new byte[100_000];
        for (int at = 0; at < content.length; at++) {
            content[at] = (byte) (at * 31);
        }
        return content;
    }

    private OutputStream slow() {
        return new OutputStream() {
            @Override
            public void write(int value) {
                gone.write(value);
            }

            @Override
            public void write(byte[] content, int from, int length) {
                clock.step(SLOW);
                gone.write(content, from, length);
            }
        };
    }

    @Test
    void in_time_all_of_it_comes_and_goes() throws IOException {
        try (InputStream in = deadline.on(new ByteArrayInputStream(content()))) {
            assertThat(in.read()).isZero();
            assertThat(in.readAllBytes()).hasSize(99_999).startsWith(31);
        }
        try (OutputStream out = deadline.on(gone)) {
            out.write(content());
            out.write(7);
        }
        assertThat(gone.toByteArray()).startsWith(content()).endsWith(7).hasSize(100_001);
    }

    @Test
    void who_sends_drop_by_drop_is_left() {
        InputStream drops = new InputStream() {
            @Override
            public int read() {
                clock.step(SLOW);
                return 1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                into[from] = (byte) read();
                return 1;
            }
        };
        assertThatThrownBy(() -> Spool.of(deadline.on(drops), 1 << 20)).isInstanceOf(Deadline.Passed.class);
    }

    @Test
    void who_takes_drop_by_drop_is_left() throws IOException {
        Spool content = Spool.of(new ByteArrayInputStream(content()), 1 << 20);
        try (ProviderAnswer answer = new ProviderAnswer(200, Map.of(), content, deadline)) {
            assertThatThrownBy(() -> answer.writeTo(slow())).isInstanceOf(Deadline.Passed.class);
        }
        assertThat(gone.size()).isBetween(1, 60_000);
    }
}
