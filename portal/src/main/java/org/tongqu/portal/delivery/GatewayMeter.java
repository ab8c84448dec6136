package org.tongqu.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** What an order may still call: its pace and what is left of its month. It is changed only while its row is locked. */
@Entity
@Table(name = "gateway_meter", schema = "portal")
public class GatewayMeter {

    /** As in {@link ServiceLimits}: no quota. */
    static final long UNLIMITED = 0;

    @Id
    @Column(name = "order_id")
    private String orderId;

    @Column(name = "next_at")
    private OffsetDateTime nextAt;

    private String month;

    private long used;

    protected GatewayMeter() {} // for JPA

    GatewayMeter(String orderId, YearMonth month, Instant now) {
        this.orderId = orderId;
        this.month = month.toString();
        this.nextAt = now.atOffset(ZoneOffset.UTC);
    }

    /**
     * Lets a call in and counts it.
     *
     * @param thisMonth the month of the present, in Beijing
     * @param tillNextMonth how long it lasts
     * @throws TooManyCalls if it comes too early or nothing is left of the month
     */
    void letIn(ServiceLimits limits, YearMonth thisMonth, Instant now, Duration tillNextMonth) {
        begin(thisMonth);
        CallPace.Answer pace = limits.pace().ask(nextAt.toInstant(), now);
        if (!pace.isLetIn()) {
            throw new TooManyCalls("delivery.tooFast", pace.pause(), limits.callsPerMinute());
        }
        if (limits.callsPerMonth() != UNLIMITED && used >= limits.callsPerMonth()) {
            throw new TooManyCalls("delivery.quotaUsed", tillNextMonth, limits.callsPerMonth());
        }
        nextAt = pace.nextAt().atOffset(ZoneOffset.UTC);
        used++;
    }

    /** Counts what needs no leave: a file that is taken. */
    void count(YearMonth thisMonth) {
        begin(thisMonth);
        used++;
    }

    /** Whoever waited for the lock over midnight, or whose clock is slow, counts in the month that has begun. */
    private void begin(YearMonth thisMonth) {
        if (thisMonth.isAfter(YearMonth.parse(month))) {
            month = thisMonth.toString();
            used = 0;
        }
    }

    /** Gives back a call of that month which was not delivered; the pace it took it keeps. */
    void giveBack(YearMonth of) {
        if (month.equals(of.toString()) && used > 0) {
            used--;
        }
    }

    public String orderId() {
        return orderId;
    }

    /** Calls of a month that were delivered or are under way. */
    public long used(YearMonth of) {
        return month.equals(of.toString()) ? used : 0;
    }
}
