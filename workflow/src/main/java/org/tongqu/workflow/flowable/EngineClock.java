package org.tongqu.workflow.flowable;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

/**
 * The platform's clock as the engine asks for it, so that timers fall due by the same day as everything else.
 *
 * <p>It cannot be set: a wish of the engine to change the time is refused.
 */
final class EngineClock implements org.flowable.common.engine.impl.runtime.Clock {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(getCurrentTimeZone());
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone zone) {
        Calendar now = Calendar.getInstance(zone);
        now.setTime(getCurrentTime());
        return now;
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }

    @Override
    public void setCurrentTime(Date time) {
        throw new UnsupportedOperationException("the time is not the engine's to set");
    }

    @Override
    public void setCurrentCalendar(Calendar time) {
        throw new UnsupportedOperationException("the time is not the engine's to set");
    }

    @Override
    public void reset() {
        throw new UnsupportedOperationException("the time is not the engine's to set");
    }
}
