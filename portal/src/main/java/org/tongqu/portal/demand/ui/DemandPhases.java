package org.tongqu.portal.demand.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.Timeline;
import org.tongqu.portal.look.PhaseBar;
import org.tongqu.portal.look.format.DateText;

/** Draws the route of a demand or of a batch: seven stations with their days, the current one marked. */
@Dependent
public class DemandPhases {

    private static final int PUBLISH = 0;
    private static final int RESPONSE = 1;
    private static final int EVALUATION = 2;
    private static final int PUBLICITY = 3;
    private static final int CONTRACT = 4;
    private static final int IMPLEMENT = 5;
    private static final int ACCEPT = 6;
    private static final int BEYOND = 7;

    private final DemandWords words;

    @Inject
    public DemandPhases(DemandWords words) {
        this.words = words;
    }

    /** The route of a demand. */
    public PhaseBar of(ScenarioDemand demand) {
        return bar(demand.content().timeline(), station(demand.status(), demand.isReleased()));
    }

    /** The route that the demands of a batch are proposed to take. */
    public PhaseBar of(DemandBatch batch) {
        Timeline days = Timeline.proposed(batch.publishOn(), batch.responseDeadline());
        int at =
                switch (batch.status()) {
                    case PUBLISHED -> RESPONSE;
                    case CLOSED -> EVALUATION;
                    case SUMMARISED -> BEYOND;
                    default -> PUBLISH;
                };
        return bar(days, at);
    }

    private PhaseBar bar(Timeline days, int at) {
        List<PhaseBar.Station> stations = new ArrayList<>();
        add(stations, at, "demand.phase.publish", day(days.publishedOn(), "demand.phase.on"));
        add(stations, at, "demand.phase.response", day(days.responseDeadline(), "demand.phase.until"));
        add(stations, at, "demand.phase.evaluation", day(days.evaluationOn(), "demand.phase.on"));
        add(stations, at, "demand.phase.publicity", publicity(days));
        add(stations, at, "demand.phase.contract", day(days.contractBy(), "demand.phase.by"));
        add(stations, at, "demand.phase.implementation", day(days.startOn(), "demand.phase.from"));
        LocalDate end = days.endOn();
        String month = end == null ? "" : DateText.month(YearMonth.from(end), words.locale());
        add(stations, at, "demand.phase.acceptance", month);
        return new PhaseBar(stations, passed(days, at));
    }

    private void add(List<PhaseBar.Station> stations, int at, String key, String when) {
        int index = stations.size();
        PhaseBar.Progress progress =
                index < at ? PhaseBar.Progress.DONE : index == at ? PhaseBar.Progress.CURRENT : PhaseBar.Progress.AHEAD;
        stations.add(new PhaseBar.Station(words.text(key), when, progress));
    }

    private String day(LocalDate day, String key) {
        return day == null ? "" : words.text(key, DateText.near(day, words.today(), words.locale()));
    }

    private String publicity(Timeline days) {
        if (days.publicityFrom() == null) {
            return "";
        }
        String from = DateText.near(days.publicityFrom(), words.today(), words.locale());
        return words.text("demand.phase.publicityFor", from, days.publicityWorkingDays());
    }

    /** How much of the way to the next station has passed, in percent. */
    private int passed(Timeline days, int at) {
        LocalDate[] begins = {
            days.publishedOn(),
            days.publishedOn(),
            days.responseDeadline(),
            days.publicityFrom(),
            days.contractBy(),
            days.startOn(),
            days.endOn(),
            null
        };
        LocalDate[] ends = {
            days.publishedOn(),
            days.responseDeadline(),
            days.publicityFrom(),
            days.contractBy(),
            days.startOn(),
            days.endOn(),
            null,
            null
        };
        if (begins[at] == null || ends[at] == null || !begins[at].isBefore(ends[at])) {
            return 0;
        }
        long whole = ChronoUnit.DAYS.between(begins[at], ends[at]);
        long gone = ChronoUnit.DAYS.between(begins[at], words.today());
        return (int) Math.max(0, Math.min(100, gone * 100 / whole));
    }

    /** The station at which a demand in this state stands. */
    private static int station(DemandStatus status, boolean released) {
        return switch (status) {
            case OPEN_FOR_RESPONSE -> RESPONSE;
            case RESPONSE_CLOSED, UNDER_EVALUATION, NO_QUALIFIED_RESPONSE -> EVALUATION;
            case SHORTLISTED_PUBLICITY, OBJECTION -> PUBLICITY;
            case CONTRACTING -> CONTRACT;
            case IMPLEMENTING, SUSPENDED, TERMINATED -> IMPLEMENT;
            case ACCEPTANCE -> ACCEPT;
            case COMPLETED, CASE_CANDIDATE -> BEYOND;
            case WITHDRAWN -> released ? RESPONSE : PUBLISH;
            default -> PUBLISH;
        };
    }
}
