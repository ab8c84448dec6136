package org.tongqu.bench.figures;

import java.util.List;
import java.util.Map;
import org.tongqu.search.evaluation.RankingQuality;

/** The measures of a ranking that are reported. */
public enum Measure {
    NDCG_5("nDCG@5", RankingQuality::ndcg, 5),
    NDCG_10("nDCG@10", RankingQuality::ndcg, 10),
    RECALL_100("R@100", RankingQuality::recall, 100);

    private final String label;
    private final Quality quality;
    private final int depth;

    /** One of the measures of {@link RankingQuality}. */
    private interface Quality {
        double of(List<String> ranking, Map<String, Integer> worth, int depth);
    }

    Measure(String label, Quality quality, int depth) {
        this.label = label;
        this.quality = quality;
        this.depth = depth;
    }

    /** As it is written in tables and benchmark lines, for example {@code nDCG@10}. */
    public String label() {
        return label;
    }

    double of(List<String> ranking, Map<String, Integer> worth) {
        return quality.of(ranking, worth, depth);
    }
}
