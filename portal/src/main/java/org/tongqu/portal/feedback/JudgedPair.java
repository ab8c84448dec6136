package org.tongqu.portal.feedback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongqu.portal.time.ClockSource;

/**
 * What all judgments of a pair together say.
 *
 * @param grade 0 does not fit, 1 fits, 2 agreed on, 3 used
 * @param since day of the first judgment that still stands
 */
public record JudgedPair(Pair pair, int grade, LocalDate since) {

    /** Whether the pair fits. */
    public boolean fits() {
        return grade > 0;
    }

    /** One per pair, by demand and product; facts outweigh opinions, and of opinions the lowest counts. */
    public static List<JudgedPair> of(Collection<MatchJudgment> judgments) {
        Map<String, List<MatchJudgment>> byPair = judgments.stream()
                .filter(one -> !one.isUndone())
                .collect(Collectors.groupingBy(one -> one.pair().label(), TreeMap::new, Collectors.toList()));
        return byPair.values().stream().map(JudgedPair::together).toList();
    }

    private static JudgedPair together(List<MatchJudgment> judgments) {
        int facts = judgments.stream()
                .filter(one -> !one.source().isOpinion())
                .mapToInt(MatchJudgment::grade)
                .max()
                .orElse(0);
        int opinions = judgments.stream().mapToInt(MatchJudgment::grade).min().orElse(0);
        LocalDate since = judgments.stream()
                .map(JudgedPair::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new JudgedPair(judgments.get(0).pair(), facts > 0 ? facts : opinions, since);
    }

    static LocalDate day(MatchJudgment judgment) {
        return judgment.at().atZoneSameInstant(ClockSource.ZONE).toLocalDate();
    }
}
