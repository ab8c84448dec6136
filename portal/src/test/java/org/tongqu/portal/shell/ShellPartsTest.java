package org.tongqu.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ShellPartsTest {

    @Test
    void theBadgeShowsTheFirstSignOfTheName() {
        assertThat(new Who(true, "示例联系人30", "").initial()).isEqualTo("例");
        assertThat(new Who(true, "李明", "").initial()).isEqualTo("李");
        assertThat(new Who(true, "\uD842\uDFB7野", "").initial()).isEqualTo("\uD842\uDFB7");
        assertThat(new Who(false, "", "").initial()).isEqualTo("?");
    }

    @Test
    void windowTitlesNameTheObjectFirst() {
        assertThat(Titles.of("场景需求")).isEqualTo("场景需求 · 通衢");
    }

    @Test
    void aFailureIsLoggedUnderTheCodeThePersonSees() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T01:02:03Z"), ZoneId.of("Asia/Shanghai"));
        FailureLog log = new FailureLog(clock);
        StringBuilder seen = new StringBuilder();
        Logger logger = Logger.getLogger(FailureLog.class.getName());
        Handler handler = recorder(seen);
        logger.addHandler(handler);
        try {
            String first = log.record(new IllegalStateException("broken"));
            String second = log.record(new IllegalStateException("broken again"));
            assertThat(first).isEqualTo("E1122-090203-001");
            assertThat(second).isEqualTo("E1122-090203-002");
            assertThat(seen).contains(first, second, "broken again");
        } finally {
            logger.removeHandler(handler);
        }
    }

    private static Handler recorder(StringBuilder seen) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                seen.append(entry.getMessage())
                        .append(' ')
                        .append(entry.getThrown())
                        .append('\n');
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
