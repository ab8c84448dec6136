package org.tongqu.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RankingQualityTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/evaluation/acordar2/expected.tsv", delimiter = '\t', numLinesToSkip = 1)
    void agreesWithAnIndependentProgram(String run, double ndcg5, double ndcg10, double map5, double map10)
            throws IOException {
        Map<String, Map<String, Integer>> judgements = judgements();
        Map<String, List<String>> rankings = rankings(run);

        assertThat(mean(judgements, rankings, (ids, worth) -> RankingQuality.ndcg(ids, worth, 5)))
                .isCloseTo(ndcg5, within(0.00005));
        assertThat(mean(judgements, rankings, (ids, worth) -> RankingQuality.ndcg(ids, worth, 10)))
                .isCloseTo(ndcg10, within(0.00005));
        assertThat(mean(judgements, rankings, (ids, worth) -> RankingQuality.averagePrecision(ids, worth, 5)))
                .isCloseTo(map5, within(0.00005));
        assertThat(mean(judgements, rankings, (ids, worth) -> RankingQuality.averagePrecision(ids, worth, 10)))
                .isCloseTo(map10, within(0.00005));
    }

    @Test
    void bestOrderIsOneAndNothingRelevantIsZero() {
        Map<String, Integer> worth = Map.of("a", 2, "b", 1, "c", 0);
        assertThat(RankingQuality.ndcg(List.of("a", "b", "c"), worth, 10)).isEqualTo(1);
        assertThat(RankingQuality.ndcg(List.of("b", "a"), worth, 10)).isLessThan(1);
        assertThat(RankingQuality.ndcg(List.of("a"), Map.of("a", 0), 10)).isZero();
        assertThat(RankingQuality.recall(List.of("x", "a"), worth, 2)).isEqualTo(0.5);
        assertThat(RankingQuality.recall(List.of(), Map.of(), 2)).isZero();
        assertThat(RankingQuality.averagePrecision(List.of(), Map.of(), 2)).isZero();
    }

    @Test
    void repeatedDocumentCountsOnce() {
        Map<String, Integer> worth = Map.of("a", 1, "b", 1);
        assertThat(RankingQuality.ndcg(List.of("a", "a", "b"), worth, 2)).isEqualTo(1);
        assertThat(RankingQuality.averagePrecision(List.of("a", "a"), worth, 2)).isEqualTo(0.5);
    }

    private static double mean(
            Map<String, Map<String, Integer>> judgements,
            Map<String, List<String>> rankings,
            BiFunction<List<String>, Map<String, Integer>, Double> measure) {
        return judgements.entrySet().stream()
                .mapToDouble(entry -> measure.apply(rankings.getOrDefault(entry.getKey(), List.of()), entry.getValue()))
                .average()
                .orElseThrow();
    }

    private static Map<String, Map<String, Integer>> judgements() throws IOException {
        var judgements = new HashMap<String, Map<String, Integer>>();
        for (String[] columns : rows("qrels.txt")) {
            judgements.computeIfAbsent(columns[0], id -> new HashMap<>()).put(columns[2], Integer.valueOf(columns[3]));
        }
        return judgements;
    }

    private static Map<String, List<String>> rankings(String run) throws IOException {
        var rankings = new HashMap<String, List<String>>();
        for (String[] columns : rows(run + ".run")) {
            rankings.computeIfAbsent(columns[0], id -> new ArrayList<>()).add(columns[2]);
        }
        return rankings;
    }

    private static List<String[]> rows(String file) throws IOException {
        try (InputStream in = RankingQualityTest.class.getResourceAsStream("/evaluation/acordar2/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
