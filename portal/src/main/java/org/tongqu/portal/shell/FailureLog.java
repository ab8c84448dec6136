package org.tongqu.portal.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes an unexpected failure to the log under a code that the person who met it can pass on. */
@ApplicationScoped
public class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("MMdd-HHmmss", Locale.ROOT);
    private static final int NUMBERS = 1000;

    private final AtomicInteger count = new AtomicInteger();
    private Clock clock;

    protected FailureLog() {} // for CDI proxies

    @Inject
    public FailureLog(Clock clock) {
        this.clock = clock;
    }

    /** Logs the failure and gives its code: date, time (Beijing) and a running number. */
    public String record(Throwable failure) {
        int number = Math.floorMod(count.incrementAndGet(), NUMBERS);
        String code = String.format(Locale.ROOT, "E%s-%03d", STAMP.format(LocalDateTime.now(clock)), number);
        LOG.error("unexpected failure {}", code, failure);
        return code;
    }
}
