package org.tongqu.portal.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Counts working days of mainland China: weekends and statutory holidays are off, make-up days are on. */
@ApplicationScoped
public class WorkingDays {

    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> makeUpDays = new HashSet<>();

    @PostConstruct
    void load() {
        try (InputStream in = WorkingDays.class.getClassLoader().getResourceAsStream("calendar/cn-holidays.json")) {
            JsonNode calendar = new ObjectMapper().readTree(in);
            calendar.path("holidays").fieldNames().forEachRemaining(day -> holidays.add(LocalDate.parse(day)));
            calendar.path("makeUpWorkdays").fieldNames().forEachRemaining(day -> makeUpDays.add(LocalDate.parse(day)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /** The day on which the given number of working days after the start have passed; the start itself does not count. */
    public LocalDate plus(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after the start up to and including the end; negative if the end is earlier. */
    public int between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return -between(end, start);
        }
        int count = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
