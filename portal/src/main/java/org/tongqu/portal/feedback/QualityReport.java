package org.tongqu.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.time.ClockSource;

/** Reports how good matching was, month by month. */
@ApplicationScoped
@Transactional
public class QualityReport {

    /** As many months are reported if nobody says otherwise. */
    public static final int USUAL = 12;

    private static final String READ = "match-quality.read";
    private static final int MOST = 60;

    private Judgments judgments;
    private ShownMatches shown;
    private DemandCatalogue demands;
    private Clock clock;

    protected QualityReport() {} // for CDI proxies

    @Inject
    public QualityReport(Judgments judgments, ShownMatches shown, DemandCatalogue demands, Clock clock) {
        this.judgments = judgments;
        this.shown = shown;
        this.demands = demands;
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @param from its first month
     * @param until its last month, the present one
     * @param months figures of the months in which something happened
     * @param total figures of the whole time
     * @param judged how many pairs were judged in that time
     */
    public record Report(
            YearMonth from,
            YearMonth until,
            Map<YearMonth, QualityFigures> months,
            QualityFigures total,
            long judged) {}

    /** @param months how many months up to the present one, 1 to 60 */
    @Needs(READ)
    public Report report(int months) {
        new Violations()
                .require(months >= 1 && months <= MOST, "months", "feedback.months", MOST)
                .throwIfAny();
        LocalDate today = LocalDate.now(clock);
        YearMonth until = YearMonth.from(today);
        YearMonth from = until.minusMonths(months - 1L);
        List<MatchJudgment> standing = judgments.standing();
        List<JudgedPair> pairs = JudgedPair.of(standing).stream()
                .filter(pair -> !YearMonth.from(pair.since()).isBefore(from))
                .toList();
        List<FirstFit> firsts = firsts(standing).stream()
                .filter(first -> !YearMonth.from(first.foundOn()).isBefore(from))
                .toList();
        MatchQuality quality = new MatchQuality(shown.between(from.atDay(1), today), pairs, firsts);
        return new Report(from, until, quality.months(), quality.total(), pairs.size());
    }

    private List<FirstFit> firsts(List<MatchJudgment> standing) {
        Map<String, LocalDate> found = new TreeMap<>();
        standing.stream()
                .filter(one -> one.grade() > 0)
                .forEach(one -> found.merge(
                        one.pair().demandId(),
                        JudgedPair.day(one),
                        (first, other) -> first.isBefore(other) ? first : other));
        List<FirstFit> firsts = new ArrayList<>();
        for (ScenarioDemand demand : demands.find(List.copyOf(found.keySet()))) {
            LocalDate released =
                    demand.releasedAt().atZoneSameInstant(ClockSource.ZONE).toLocalDate();
            firsts.add(new FirstFit(demand.id(), released, found.get(demand.id())));
        }
        return firsts;
    }
}
