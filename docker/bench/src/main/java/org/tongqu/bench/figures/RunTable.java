package org.tongqu.bench.figures;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.tongqu.bench.judged.Judgements;
import org.tongqu.bench.judged.RankedRun;

/**
 * The table of a run: each measure with its confidence interval, against the kept run if there is one, and by fold.
 *
 * @param run what is reported
 * @param kept what it is compared with, or {@code null}
 * @param judgements the judgements
 * @param queries the queries that count
 */
public record RunTable(RankedRun run, RankedRun kept, Judgements judgements, Collection<String> queries) {

    private static final List<Measure> SHOWN = List.of(Measure.NDCG_5, Measure.NDCG_10, Measure.RECALL_100);

    public PerQuery measured(Measure measure) {
        return PerQuery.of(measure, run, judgements, queries);
    }

    /** Text for people: no tabs, a line break at the end. */
    public String text() {
        var text = new StringBuilder(String.format(
                Locale.ROOT, "%-9s %-26s %-10s %s%n", "measure", "this run [95 %]", "kept run", "difference [95 %]"));
        for (Measure measure : SHOWN) {
            PerQuery now = measured(measure);
            Interval mean = Interval.of(now);
            text.append(String.format(
                    Locale.ROOT, "%-9s %.4f [%.4f, %.4f]    ", measure.label(), mean.mean(), mean.low(), mean.high()));
            text.append(against(now, measure)).append(System.lineSeparator());
        }
        text.append("nDCG@10 by fold:");
        for (int fold = 0; fold < PerQuery.FOLDS; fold++) {
            text.append(String.format(
                    Locale.ROOT,
                    " %.4f",
                    measured(Measure.NDCG_10).fold(fold, true).mean()));
        }
        return text.append(System.lineSeparator()).toString();
    }

    private String against(PerQuery now, Measure measure) {
        if (kept == null) {
            return "-          -";
        }
        PerQuery before = PerQuery.of(measure, kept, judgements, queries);
        Interval difference = Interval.of(now.minus(before));
        return String.format(
                Locale.ROOT,
                "%.4f     %+.4f [%+.4f, %+.4f]%s",
                before.mean(),
                difference.mean(),
                difference.low(),
                difference.high(),
                difference.excludesZero() ? " *" : "");
    }
}
