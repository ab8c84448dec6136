package org.tongqu.portal.delivery;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How finely calls are counted: by hours of a day, or by days of a month; both in Beijing. */
public enum CallSpan {
    /** The last 24 hours. */
    HOURS(24, ChronoUnit.HOURS),
    /** The last 30 days. */
    DAYS(30, ChronoUnit.DAYS);

    static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final int slots;
    private final ChronoUnit unit;

    CallSpan(int slots, ChronoUnit unit) {
        this.slots = slots;
        this.unit = unit;
    }

    /** How many slots of time it has. */
    public int slots() {
        return slots;
    }

    /** The beginning of a slot, in Beijing; the present is the last one. */
    public LocalDateTime slot(int number, Instant now) {
        LocalDateTime last = LocalDateTime.ofInstant(now, BEIJING).truncatedTo(unit);
        return last.minus(slots - 1L - number, unit);
    }

    Instant since(Instant now) {
        return slot(0, now).toInstant(BEIJING);
    }

    /** The name by which PostgreSQL cuts time. */
    public String unit() {
        return this == HOURS ? "hour" : "day";
    }
}
