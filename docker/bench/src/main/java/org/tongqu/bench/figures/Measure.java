package org.tongqu.bench.figures;

import java.util.List;
import java.util.Map;
import org.tongqu.search.evaluation.RankingQuality;

/** The measures of a ranking that are reported. */
public enum Measure {
    NDCG_5("nDCG@5") {
        @Override
        double of(List<String> ranking, Map<String, Integer> worth) {
            return RankingQuality.ndcg(ranking, worth, 5);
        }
    },
    NDCG_10("nDCG@10") {
        @Override
        double of(List<String> ranking, Map<String, Integer> worth) {
            return RankingQuality.ndcg(ranking, worth, 10);
        }
    },
    RECALL_100("R@100") {
        @Override
        double of(List<String> ranking, Map<String, Integer> worth) {
            return RankingQuality.recall(ranking, worth, 100);
        }
    },
    MAP_5("MAP@5") {
        @Override
        double of(List<String> ranking, Map<String, Integer> worth) {
            return RankingQuality.averagePrecision(ranking, worth, 5);
        }
    },
    MAP_10("MAP@10") {
        @Override
        double of(List<String> ranking, Map<String, Integer> worth) {
            return RankingQuality.averagePrecision(ranking, worth, 10);
        }
    };

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** As it is written in tables and benchmark lines, for example {@code nDCG@10}. */
    public String label() {
        return label;
    }

    abstract double of(List<String> ranking, Map<String, Integer> worth);
}
