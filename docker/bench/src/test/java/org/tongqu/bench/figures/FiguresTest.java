package org.tongqu.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongqu.bench.judged.Judgements;
import org.tongqu.bench.judged.RankedRun;

class FiguresTest {

    private static final Judgements WORTH = new Judgements(Map.of("q1", Map.of("a", 1), "q2", Map.of("b", 1)));

    @Property(tries = 50)
    void theIntervalHoldsTheMeanAndIsTheSameEachTime(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 1) Double> values) {
        PerQuery measured = numbered(values);
        Interval interval = Interval.of(measured);
        assertThat(interval.low()).isLessThanOrEqualTo(interval.mean() + 1e-9);
        assertThat(interval.high()).isGreaterThanOrEqualTo(interval.mean() - 1e-9);
        assertThat(Interval.of(measured)).isEqualTo(interval);
    }

    @Property(tries = 50)
    void theFoldsShareAllQueriesAmongThem(
            @ForAll @Size(min = 1, max = 200) List<@DoubleRange(min = 0, max = 1) Double> values) {
        PerQuery measured = numbered(values);
        int inside = 0;
        for (int fold = 0; fold < PerQuery.FOLDS; fold++) {
            inside += measured.fold(fold, true).values().size();
            assertThat(measured.fold(fold, true).values().size()
                            + measured.fold(fold, false).values().size())
                    .isEqualTo(values.size());
        }
        assertThat(inside).isEqualTo(values.size());
    }

    @Test
    void foldsOfNumberedQueriesAreOfAboutEqualSize() {
        var values = new TreeMap<String, Double>();
        for (int i = 0; i < 1_000; i++) {
            values.put("q" + i, 1.0);
        }
        for (int fold = 0; fold < PerQuery.FOLDS; fold++) {
            assertThat(new PerQuery(values).fold(fold, true).values()).hasSizeBetween(150, 250);
        }
    }

    @Test
    void aQueryWithoutAnAnswerCountsAsNothing() {
        var run = new RankedRun(Map.of("q1", List.of("a")));
        assertThat(PerQuery.of(Measure.NDCG_10, run, WORTH, List.of("q1", "q2")).mean())
                .isEqualTo(0.5);
    }

    @Test
    void aRunIsComparedWithTheOneThatWasKept(@TempDir Path folder) {
        var first = new RankedRun(Map.of("q1", List.of("a"), "q2", List.of("x", "b")));
        var second = new RankedRun(Map.of("q1", List.of("a"), "q2", List.of("b")));
        var runs = new KeptRuns(folder);
        assertThat(runs.kept("demo")).isNull();
        runs.write("demo", first, false);
        runs.write("demo", second, false);
        assertThat(runs.kept("demo")).isEqualTo(first);

        String text = new RunTable(second, runs.kept("demo"), WORTH, List.of("q1", "q2")).text();
        assertThat(text).contains("nDCG@10   1.0000", "0.8155     +0.1845").doesNotContain("\t");

        runs.write("demo", second, true);
        assertThat(runs.kept("demo")).isEqualTo(second);
    }

    /** A setting that shines on one fold only is not chosen by the others. */
    @Test
    void whatWasChosenOnAQueryDoesNotCountOnIt() {
        var plain = new TreeMap<String, Double>();
        var lucky = new TreeMap<String, Double>();
        for (int i = 0; i < 100; i++) {
            String query = "q" + i;
            plain.put(query, 0.5);
            lucky.put(query, PerQuery.foldOf(query) == 0 ? 1.0 : 0.45);
        }
        var table = new SettingsTable(Map.of("plain", new PerQuery(plain), "lucky", new PerQuery(lucky)));
        assertThat(table.best()).isEqualTo("lucky");
        assertThat(table.crossValidated().mean())
                .isLessThan(table.bySetting().get("lucky").mean())
                .isGreaterThanOrEqualTo(0.45);
        assertThat(table.crossValidated().values()).hasSize(100);
    }

    @Test
    void aBenchmarkLineHasFourColumns() {
        assertThat(new BenchmarkLine("nDCG@10", 0.43456, ">= 0.40", "mean of something"))
                .hasToString("nDCG@10\t0.4346\t>= 0.40\tmean of something");
    }

    private static PerQuery numbered(List<Double> values) {
        var byQuery = new TreeMap<String, Double>();
        for (int i = 0; i < values.size(); i++) {
            byQuery.put("q" + i, values.get(i));
        }
        return new PerQuery(byQuery);
    }
}
